package gongkai.render.xlsx;

import gongkai.document.StyleSheet;
import gongkai.document.TextStyle.Align;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of the columns of a sheet in points.
 *
 * @param columns one after the other
 */
record XlsxWidths(List<Double> columns) {

  /**
   * So much wider than laid out are columns: on a screen, letters are rounded to whole pixels. What
   * is printed is fitted to the page all the same.
   */
  private static final double PLAY = 1.04;

  /** So much smaller a text may become to stand on one line, if it stays as large as the next. */
  private static final double SMALLER = 0.8;

  private static final double SMALLEST = 7.5;

  /** Room that Excel leaves beside a text, left and right together. */
  private static final double PADDING = 5;

  /** The widths for a table: as laid out, or as its cells ask. */
  static XlsxWidths of(XlsxBlock block, List<XlsxCell> cells, StyleSheet sheet) {
    double size = block.geometry().size();
    double[] laidOut =
        block.geometry().columnWidths().stream().mapToDouble(width -> width * PLAY).toArray();
    double[] widths = laidOut.clone();
    for (XlsxCell cell : cells) {
      int column = cell.range().column();
      if (cell.range().columns() == 1) {
        boolean head = cell.range().row() < block.table().headRows();
        boolean figure = sheet.text(cell.cell().style()).align() == Align.RIGHT;
        double asked =
            head
                ? askedByHead(cell.cell().text(), size, laidOut[column])
                : askedByBody(cell, size, figure);
        widths[column] = Math.max(widths[column], asked);
      }
    }
    return new XlsxWidths(Arrays.stream(widths).boxed().toList());
  }

  /** No header has a single character on its last line. */
  private static double askedByHead(String text, double size, double laidOut) {
    double needed = needed(text, smaller(size));
    return needed - laidOut <= size ? needed : 0;
  }

  /** Figures have air beside them, codes are as large as the rest. */
  private static double askedByBody(XlsxCell cell, double size, boolean figure) {
    double needed = needed(cell.cell().text(), size);
    return figure ? needed + XlsxUnits.INDENT : cell.hasWords() ? 0 : needed;
  }

  /** The size that a text may be given to stand on one line. */
  static double smaller(double size) {
    return Math.max(size * SMALLER, Math.min(size, SMALLEST));
  }

  int count() {
    return columns.size();
  }

  /** Width of neighbouring columns. */
  double of(int first, int count) {
    double width = 0;
    for (int column = first; column < first + count; column++) {
      width += columns.get(column);
    }
    return width;
  }

  /** How many lines a text takes in neighbouring columns. */
  int lines(String text, double size, int first, int count) {
    return XlsxUnits.lines(text, size, of(first, count) - PADDING);
  }

  /** What a text needs to stand on one line. */
  static double needed(String text, double size) {
    return XlsxUnits.ems(text) * size + PADDING;
  }
}
