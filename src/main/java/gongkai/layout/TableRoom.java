package gongkai.layout;

/**
 * The room that pages have for a table.
 *
 * @param first room on the page where it begins
 * @param next room on every further page
 * @param tail part of the last page's room that what follows the table needs
 */
record TableRoom(double first, double next, double tail) {}
