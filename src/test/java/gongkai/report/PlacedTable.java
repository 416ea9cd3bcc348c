package gongkai.report;

import gongkai.document.Block;
import gongkai.document.Cell;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the tree as a sheet must show it.
 *
 * @param page name of its page style
 * @param above the texts of each line from its heading on
 * @param table itself
 * @param below the texts of each line behind it
 */
record PlacedTable(String page, List<List<String>> above, Table table, List<List<String>> below) {

  /**
   * A cell at its place in the table.
   *
   * @param row from 0
   * @param column from 0
   * @param cell itself
   */
  record Place(int row, int column, Cell cell) {}

  /** The tables of figures of a report, each of which ends its section. */
  static List<PlacedTable> of(ReportDocument tree) {
    List<PlacedTable> tables = new ArrayList<>();
    for (Section section : tree.sections()) {
      List<List<String>> above = new ArrayList<>();
      List<List<String>> below = new ArrayList<>();
      Table table = null;
      for (Block block : section.blocks()) {
        if (block instanceof Heading) {
          above.clear();
        }
        if (block instanceof Table found) {
          table = found;
        } else {
          (table == null ? above : below).add(texts(block));
        }
      }
      if (table != null && table.form().isEmpty()) {
        tables.add(new PlacedTable(section.page(), above, table, below));
      }
    }
    return tables;
  }

  private static List<String> texts(Block block) {
    if (block instanceof Heading heading) {
      return List.of(heading.text());
    }
    if (block instanceof Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (block instanceof SpreadLine line) {
      return Stream.of(line.left(), line.middle(), line.right())
          .filter(text -> !text.isEmpty())
          .toList();
    }
    return List.of();
  }

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    boolean[][] taken = new boolean[table.rows().size()][table.columns()];
    for (int row = 0; row < taken.length; row++) {
      Iterator<Cell> cells = table.rows().get(row).cells().iterator();
      for (int column = 0; column < table.columns(); column++) {
        if (!taken[row][column]) {
          Cell cell = cells.next();
          places.add(new Place(row, column, cell));
          take(taken, row, column, cell);
        }
      }
    }
    return places;
  }

  private static void take(boolean[][] taken, int row, int column, Cell cell) {
    for (int y = row; y < row + cell.rows(); y++) {
      for (int x = column; x < column + cell.columns(); x++) {
        taken[y][x] = true;
      }
    }
  }
}
