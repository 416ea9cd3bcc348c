/** The command line: parses options, calls a use case, prints what it says. */
package gongkai.cli;
