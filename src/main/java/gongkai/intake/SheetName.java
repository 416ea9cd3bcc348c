package gongkai.intake;

import gongkai.sheet.GridCell;

/**
 * What a sheet calls a 科目.
 *
 * @param name as written
 * @param cell where
 */
record SheetName(String name, GridCell cell) {}
