/** The overview of a run (汇总): what came of all units together, as pages for people and as JSON. */
package gongkai.overview;
