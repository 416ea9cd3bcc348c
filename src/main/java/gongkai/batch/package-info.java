/** Many units in one run: which there are, each on its own, what came of each. */
package gongkai.batch;
