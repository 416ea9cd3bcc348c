/** Runs the pack's FreeMarker text over a statement and reads the result into a document tree. */
package gongkai.compose;
