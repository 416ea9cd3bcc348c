/**
 * Typesetting: breaks a report into lines and pages, fits its tables, and says on which page each
 * heading stands. Knows no file format.
 */
package gongkai.layout;
