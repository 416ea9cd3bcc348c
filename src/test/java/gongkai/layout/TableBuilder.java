package gongkai.layout;

import gongkai.document.Cell;
import gongkai.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes tables for tests row by row: {@code head("项目|2 1") ("表头|columns|rows text")}. */
public final class TableBuilder {

  private final List<Table.Row> rows = new ArrayList<>();
  private int headRows;

  /** A header row: each cell {@code text}, {@code text|columns} or {@code text|columns|rows}. */
  public TableBuilder head(String... cells) {
    headRows++;
    List<Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(cell("表头", cell));
    }
    rows.add(new Table.Row(false, row));
    return this;
  }

  /** A body row: cells as {@code style:text}, the style without its first character 表. */
  public TableBuilder row(boolean group, List<String> cells) {
    List<Cell> row = new ArrayList<>();
    for (String cell : cells) {
      int colon = cell.indexOf(':');
      row.add(cell("表" + cell.substring(0, colon), cell.substring(colon + 1)));
    }
    rows.add(new Table.Row(group, row));
    return this;
  }

  public TableBuilder row(String... cells) {
    return row(false, List.of(cells));
  }

  private static Cell cell(String style, String description) {
    String[] parts = description.split("\\|", -1);
    int columns = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    int spanned = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    return new Cell(style, columns, spanned, parts[0], Optional.empty());
  }

  /** The table. */
  public Table build(String style, String caption, int columns) {
    return new Table(style, caption, columns, headRows, rows);
  }
}
