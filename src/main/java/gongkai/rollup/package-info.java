/** Makes the data of a department of those of its units. */
package gongkai.rollup;
