/** Turns a data file into facts, or says line by line why it cannot. */
package gongkai.read;
