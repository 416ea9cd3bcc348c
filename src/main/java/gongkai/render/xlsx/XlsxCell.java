package gongkai.render.xlsx;

import gongkai.document.Cell;
import gongkai.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A cell of a table at its place.
 *
 * @param cell what it shows
 * @param range the places in the table that it takes
 */
record XlsxCell(Cell cell, XlsxRange range) {

  /** All cells of a table in reading order. */
  static List<XlsxCell> of(Table table) {
    List<XlsxCell> cells = new ArrayList<>();
    int[] free = new int[table.columns()];
    for (int row = 0; row < table.rows().size(); row++) {
      int column = 0;
      for (Cell cell : table.rows().get(row).cells()) {
        while (free[column] > row) {
          column++;
        }
        cells.add(new XlsxCell(cell, new XlsxRange(row, column, cell.rows(), cell.columns())));
        Arrays.fill(free, column, column + cell.columns(), row + cell.rows());
        column += cell.columns();
      }
    }
    return cells;
  }

  /** Whether its text can be broken into lines: codes and numbers cannot. */
  boolean hasWords() {
    String text = cell.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
