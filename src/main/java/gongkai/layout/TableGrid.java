package gongkai.layout;

import gongkai.document.Cell;
import gongkai.document.Table;
import gongkai.document.Table.Row;
import java.util.ArrayList;
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

  /** Whether a page may break before this row: never inside a cell that spans rows. */
  boolean mayBreakBefore(int row) {
    for (int column = 0; column < columns(); column++) {
      if (joinsBelow(row - 1, column)) {
        return false;
      }
    }
    return true;
  }

  boolean startsGroup(int row) {
    Row tableRow = table.rows().get(row);
    return tableRow.group();
  }
}
