package gongkai.intake;

import gongkai.sheet.GridCell;
import gongkai.sheet.Region;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The header of a table in a sheet, of one to a few rows, merged or not.
 *
 * @param sheet which
 * @param words of the form
 * @param anchors the columns that say what a row is, from the left; none of a table of one row
 * @param top its first row
 * @param end the row behind it
 */
record SheetHeader(Sheet sheet, HeaderWords words, List<Region> anchors, int top, int end) {

  SheetHeader {
    anchors = List.copyOf(anchors);
  }

  /**
   * Finds the header by the cells that name the columns which say what a row is.
   *
   * @param anchor whether a cell's text is such a name
   * @param begins whether the table's content begins in a row
   */
  static Optional<SheetHeader> find(
      Sheet sheet, HeaderWords words, Predicate<String> anchor, IntPredicate begins) {
    SortedMap<Integer, Region> anchors = new TreeMap<>();
    for (GridCell cell : sheet.cells()) {
      if (cell.kind() == GridCell.Kind.TEXT && anchor.test(cell.text())) {
        anchors.putIfAbsent(cell.column(), extent(sheet, cell));
      }
    }
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    int row = anchors.values().stream().mapToInt(Region::top).min().orElseThrow();
    return Optional.of(around(sheet, words, List.copyOf(anchors.values()), row, begins));
  }

  /** The header that has this row. */
  static SheetHeader around(
      Sheet sheet, HeaderWords words, List<Region> anchors, int row, IntPredicate begins) {
    int end = row + 1;
    while (end < sheet.rows() && !begins.test(end)) {
      end++;
    }
    int top = row;
    while (top > 0 && hasWords(sheet, words, top - 1)) {
      top--;
    }
    boolean content = end < sheet.rows();
    return new SheetHeader(sheet, words, anchors, top, content ? end : row + 1);
  }

  /** Whether a row holds a word of the header. */
  static boolean hasWords(Sheet sheet, HeaderWords words, int row) {
    return sheet.row(row).values().stream().anyMatch(cell -> words.isKnown(cell.text()));
  }

  private static Region extent(Sheet sheet, GridCell cell) {
    return sheet
        .region(cell.row(), cell.column())
        .orElse(new Region(cell.row(), cell.column(), cell.row(), cell.column()));
  }

  /** The words above a column, as the form writes them, each once. */
  List<String> path(int column) {
    List<String> path = new ArrayList<>();
    for (int row = top; row < end; row++) {
      String word = words.canonical(above(row, column));
      if (!word.isEmpty() && !path.contains(word)) {
        path.add(word);
      }
    }
    return path;
  }

  /** What stands there; of an unmerged upper row also what was written over columns at its left. */
  private String above(int row, int column) {
    String own = sheet.shown(row, column).text();
    if (!own.isBlank() || sheet.region(row, column).isPresent() || !hasBelow(row, column)) {
      return own;
    }
    SortedMap<Integer, GridCell> left = sheet.row(row).headMap(column);
    if (left.isEmpty()) {
      return own;
    }
    GridCell nearest = left.get(left.lastKey());
    boolean merged = sheet.region(row, nearest.column()).isPresent();
    return merged || isOfRows(nearest.column()) ? own : nearest.text();
  }

  private boolean hasBelow(int row, int column) {
    for (int below = row + 1; below < end; below++) {
      if (!sheet.shown(below, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfRows(int column) {
    return anchors.stream().anyMatch(anchor -> column >= anchor.left() && column <= anchor.right());
  }

  /** The header of a column as written, for messages. */
  String written(int column) {
    List<String> texts = new ArrayList<>();
    for (int row = top; row < end; row++) {
      String text = above(row, column).strip();
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return String.join("/", texts);
  }

  /** The column before the next anchor. */
  int lastColumn(Region anchor) {
    return anchors.stream()
            .mapToInt(Region::left)
            .filter(left -> left > anchor.right())
            .min()
            .orElse(sheet.columns())
        - 1;
  }

  /** The column behind the anchor before. */
  int firstColumn(Region anchor) {
    return anchors.stream()
            .filter(other -> other.right() < anchor.left())
            .mapToInt(Region::right)
            .max()
            .orElse(-1)
        + 1;
  }
}
