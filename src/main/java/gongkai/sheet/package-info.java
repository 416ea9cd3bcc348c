/** Workbooks as grids of cells, free of the library that reads them. */
package gongkai.sheet;
