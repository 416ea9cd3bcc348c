/** The overview as an Excel workbook. */
package gongkai.overview.xlsx;
