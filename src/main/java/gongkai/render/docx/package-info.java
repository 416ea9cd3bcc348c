/** The report as a Word file. */
package gongkai.render.docx;
