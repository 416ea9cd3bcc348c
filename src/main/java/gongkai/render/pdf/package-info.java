/** Writes a report that is already laid out as PDF/A-2b; nothing is measured or broken here. */
package gongkai.render.pdf;
