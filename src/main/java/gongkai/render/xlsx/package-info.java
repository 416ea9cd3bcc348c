/** The tables of a report as an Excel workbook. */
package gongkai.render.xlsx;
