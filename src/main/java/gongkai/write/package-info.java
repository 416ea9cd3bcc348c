/** Writes data files: what was read from one kind of file can be written as another. */
package gongkai.write;
