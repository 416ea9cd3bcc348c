package gongkai.fillin;

import gongkai.office.ColumnName;

/**
 * Cells of one column of a worksheet, one below the other.
 *
 * @param sheet name of the sheet
 * @param top first row, counted from 0
 * @param bottom last row
 * @param column counted from 0
 */
public record Area(String sheet, int top, int bottom, int column) {

  /** A single cell. */
  public static Area cell(String sheet, int row, int column) {
    return new Area(sheet, row, row, column);
  }

  /** Whether it is a single one. */
  public boolean isCell() {
    return top == bottom;
  }

  /** For a formula on any sheet, {@code '收入'!$D$5:$D$60}. */
  public String anywhere() {
    return "'" + sheet + "'!" + here();
  }

  /** For a formula on the same sheet. */
  public String here() {
    String letters = ColumnName.of(column);
    String from = "$" + letters + "$" + (top + 1);
    return isCell() ? from : from + ":$" + letters + "$" + (bottom + 1);
  }

  /** The same on any sheet together with the column to the right, {@code '收入'!$D$5:$E$60}. */
  String withNext() {
    Area next = new Area(sheet, bottom, bottom, column + 1);
    return "'" + sheet + "'!" + new Area(sheet, top, top, column).here() + ":" + next.here();
  }

  /** The first cell, for a formula that moves along with the cells. */
  String first() {
    return ColumnName.of(column) + (top + 1);
  }

  /** For a formula that is repeated row by row. */
  static String inRow(int row, int column) {
    return "$" + ColumnName.of(column) + (row + 1);
  }
}
