/** Writes the fill-in workbook as a file for Excel and WPS. */
package gongkai.fillin.xlsx;
