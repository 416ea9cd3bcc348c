package gongkai.layout;

import gongkai.document.Cell;
import gongkai.document.Table;
import gongkai.document.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of a table at their places, their texts measured. */
final class TableGrid {

  private final Table table;
  private final GridCell[][] owners;
  private final List<GridCell> cells = new ArrayList<>();

  private TableGrid(Table table) {
    this.table = table;
    this.owners = new GridCell[table.rows().size()][table.columns()];
  }

  static TableGrid of(Table table, TextSettings settings, MissingGlyphs missing) {
    TableGrid grid = new TableGrid(table);
    for (int row = 0; row < table.rows().size(); row++) {
      int column = 0;
      for (Cell cell : table.rows().get(row).cells()) {
        column = grid.freeColumn(row, column);
        TextSetting setting = settings.get(cell.style());
        Glyphs glyphs = Glyphs.measure(cell.text(), setting.fonts(), missing);
        grid.put(
            new GridCell(grid.cells.size(), row, column, cell, setting, new LineBreaker(glyphs)));
        column += cell.columns();
      }
    }
    return grid;
  }

  private int freeColumn(int row, int from) {
    int column = from;
    while (column < table.columns() && owners[row][column] != null) {
      column++;
    }
    return column;
  }

  private void put(GridCell cell) {
    if (cell.column() + cell.columns() > table.columns() || cell.lastRow() >= owners.length) {
      throw new IllegalArgumentException(
          "表格“" + table.caption() + "”第" + (cell.row() + 1) + "行的单元格超出了表格");
    }
    cells.add(cell);
    for (int row = cell.row(); row <= cell.lastRow(); row++) {
      for (int column = cell.column(); column <= cell.lastColumn(); column++) {
        owners[row][column] = cell;
      }
    }
  }

  Table table() {
    return table;
  }

  int rows() {
    return owners.length;
  }

  int columns() {
    return table.columns();
  }

  /** In reading order. */
  List<GridCell> cells() {
    return cells;
  }

  boolean isHead(GridCell cell) {
    return cell.row() < table.headRows();
  }

  /** Whether no rule runs between a place and the one below it. */
  boolean joinsBelow(int row, int column) {
    return owners[row][column] != null && owners[row][column] == owners[row + 1][column];
  }

  /** Whether no rule runs between a place and the one at its right. */
  boolean joinsRight(int row, int column) {
    return owners[row][column] != null && owners[row][column] == owners[row][column + 1];
  }

  /** How many cells reach from the row above into this one. */
  int spanning(int row) {
    int count = 0;
    for (int column = 0; row > 0 && column < columns(); column++) {
      boolean other = column == 0 || owners[row][column] != owners[row][column - 1];
      count += other && joinsBelow(row - 1, column) ? 1 : 0;
    }
    return count;
  }

  /** How many cells with a text touch this row. */
  int filled(int row) {
    return (int) Arrays.stream(owners[row]).distinct().filter(cell -> !cell.isBlank()).count();
  }

  /**
   * The rows that a page repeats above this one: the header of the table, and those that head the
   * rows of a cell which the page divides.
   */
  List<Integer> headsAbove(int row) {
    List<Integer> heads = new ArrayList<>();
    for (int head = 0; head < table.headRows(); head++) {
      heads.add(head);
    }
    for (int head = table.headRows(); head < row; head++) {
      if (table.rows().get(head).heads() && isSpannedWith(head, row)) {
        heads.add(head);
      }
    }
    return heads;
  }

  private boolean isSpannedWith(int head, int row) {
    for (int column = 0; column < columns(); column++) {
      if (owners[head][column] == owners[row][column]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the places in these two rows are of one cell. */
  boolean isSame(int row, int other, int column) {
    return owners[row][column] != null && owners[row][column] == owners[other][column];
  }

  boolean startsGroup(int row) {
    Row tableRow = table.rows().get(row);
    return tableRow.group();
  }
}
