package gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table from top to bottom in pieces that no page divides: a row each, or, of a row with a long
 * text, a few lines.
 *
 * @param rows the row to which each strip belongs
 * @param lines how many lines of that row each strip holds; 0 for a whole row
 * @param heights of the strips
 */
record Strips(int[] rows, int[] lines, double[] heights) {

  /** A row with so many lines may be divided. */
  private static final int DIVIDED = 8;

  /** So many lines of a divided row stand together at its beginning and at its end. */
  private static final int TOGETHER = 3;

  /** Every row whole. */
  static Strips whole(double[] heights) {
    int[] rows = new int[heights.length];
    Arrays.setAll(rows, row -> row);
    return new Strips(rows, new int[heights.length], heights);
  }

  /** Rows with long texts in strips of some lines. */
  static Strips of(TableText text, double[] heights) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<Double> strips = new ArrayList<>();
    int[] most = text.linesOfRows();
    for (int row = 0; row < heights.length; row++) {
      boolean head = row < text.grid().table().headRows();
      for (int part : parts(head ? 0 : most[row])) {
        rows.add(row);
        lines.add(part);
        strips.add(part == 0 ? heights[row] : heights[row] * part / most[row]);
      }
    }
    return new Strips(
        rows.stream().mapToInt(Integer::intValue).toArray(),
        lines.stream().mapToInt(Integer::intValue).toArray(),
        strips.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<Integer> parts(int lines) {
    if (lines < DIVIDED) {
      return List.of(0);
    }
    List<Integer> parts = new ArrayList<>(List.of(TOGETHER));
    for (int line = 2 * TOGETHER; line < lines; line++) {
      parts.add(1);
    }
    parts.add(TOGETHER);
    return parts;
  }

  int count() {
    return rows.length;
  }

  int row(int strip) {
    return rows[strip];
  }

  /** Whether a row begins with this strip. */
  boolean beginsRow(int strip) {
    return strip == 0 || rows[strip - 1] != rows[strip];
  }

  double height(int from, int to) {
    double height = 0;
    for (int strip = from; strip < to; strip++) {
      height += heights[strip];
    }
    return height;
  }

  double rowHeight(int row) {
    double height = 0;
    for (int strip = 0; strip < rows.length; strip++) {
      height += rows[strip] == row ? heights[strip] : 0;
    }
    return height;
  }

  double lowest() {
    return Arrays.stream(heights).min().orElse(0);
  }
}
