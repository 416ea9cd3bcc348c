package gongkai.layout;

/**
 * A line of a text.
 *
 * @param start its first character
 * @param end behind its last character that is drawn; blanks at the end are left out
 * @param width in 1/1000 of the font size; a closing mark at the end counts half
 */
record Line(int start, int end, int width) {}
