/** The workbook that people fill in: what stands in which cell, and how it is read again. */
package gongkai.fillin;
