/** Says how a figure of a report came about, down to the lines of the data file. */
package gongkai.explain;
