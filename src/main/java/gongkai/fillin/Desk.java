package gongkai.fillin;

import gongkai.pack.Pack;

/**
 * What is at hand when a sheet is drawn.
 *
 * @param pack whose workbook it is
 * @param known what stands there from the beginning
 * @param slots where each entry stands
 * @param formulas of the figures
 * @param needs when an entry has to be there
 * @param codes the sheet of 科目
 */
record Desk(Pack pack, Known known, Slots slots, Formulas formulas, Needs needs, CodeSheet codes) {}
