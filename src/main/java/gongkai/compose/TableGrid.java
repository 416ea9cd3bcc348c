package gongkai.compose;

import gongkai.document.Cell;
import gongkai.document.Table.Row;
import gongkai.pack.PackException;
import java.util.ArrayList;
import java.util.List;

/** Proves that the rows of a table fill their grid: no hole, no overlap. */
final class TableGrid {

  private TableGrid() {}

  /**
   * The number of columns.
   *
   * @throws PackException if the rows are not equally wide
   */
  static int columns(List<Row> rows) {
    int width = 0;
    List<Integer> open = new ArrayList<>();
    for (int y = 0; y < rows.size(); y++) {
      int used = 0;
      for (int rest : open) {
        used += rest > 0 ? 1 : 0;
      }
      for (Cell cell : rows.get(y).cells()) {
        used += cell.columns();
      }
      if (y == 0) {
        width = used;
        for (int x = 0; x < width; x++) {
          open.add(0);
        }
      }
      if (used != width) {
        throw new PackException("模板包：表格第" + (y + 1) + "行有 " + used + " 格，应为 " + width + " 格");
      }
      occupy(open, rows.get(y));
    }
    return width;
  }

  /** Notes for each column how many of the following rows are covered from above. */
  private static void occupy(List<Integer> open, Row row) {
    int x = 0;
    for (Cell cell : row.cells()) {
      while (x < open.size() && open.get(x) > 0) {
        open.set(x, open.get(x) - 1);
        x++;
      }
      for (int i = 0; i < cell.columns() && x < open.size(); i++, x++) {
        open.set(x, cell.rows() - 1);
      }
    }
    for (; x < open.size(); x++) {
      open.set(x, Math.max(0, open.get(x) - 1));
    }
  }
}
