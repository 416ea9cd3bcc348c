/** The use cases: check a data file, generate its report, write a blank data file. */
package gongkai.app;
