/**
 * What is printed, free of any format: a report as sections of blocks, and the styles they name.
 */
package gongkai.document;
