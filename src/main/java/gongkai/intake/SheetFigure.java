package gongkai.intake;

import gongkai.sheet.GridCell;
import java.math.BigDecimal;

/**
 * A figure as a sheet gives it.
 *
 * @param number in the unit of the sheet
 * @param cell where it stands
 */
record SheetFigure(BigDecimal number, GridCell cell) {}
