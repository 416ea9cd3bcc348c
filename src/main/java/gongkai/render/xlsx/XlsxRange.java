package gongkai.render.xlsx;

import gongkai.office.ColumnName;

/**
 * A rectangle of cells, counted from 0.
 *
 * @param row its first row
 * @param column its first column
 * @param rows how many
 * @param columns how many
 */
record XlsxRange(int row, int column, int rows, int columns) {

  /** In the writing of Excel, {@code A1:C2}, or {@code A1} for a single cell. */
  String name() {
    String first = ColumnName.of(column) + (row + 1);
    return isOne() ? first : first + ":" + ColumnName.of(column + columns - 1) + (row + rows);
  }

  /** The same with the signs that keep it in place, {@code $A$1:$C$2}. */
  String fixedName() {
    return "$"
        + ColumnName.of(column)
        + "$"
        + (row + 1)
        + ":$"
        + ColumnName.of(column + columns - 1)
        + "$"
        + (row + rows);
  }

  /** The whole rows, {@code $1:$2}. */
  String fixedRows() {
    return "$" + (row + 1) + ":$" + (row + rows);
  }

  /** The range so many rows below. */
  XlsxRange down(int more) {
    return new XlsxRange(row + more, column, rows, columns);
  }

  boolean isOne() {
    return rows == 1 && columns == 1;
  }
}
