package gongkai.layout;

import java.util.List;
import java.util.function.IntPredicate;

/** Draws the rows of a fitted table that stand on one page, header and frame included. */
final class TablePainter {

  private final FittedTable table;
  private final TableText text;
  private final TableGrid grid;
  private final double[] lefts;

  TablePainter(FittedTable table) {
    this.table = table;
    this.text = table.cells();
    this.grid = text.grid();
    this.lefts = new double[grid.columns() + 1];
    for (int column = 0; column < grid.columns(); column++) {
      lefts[column + 1] = lefts[column] + text.widths()[column];
    }
  }

  /** Number of pages the table stands on. */
  int parts() {
    return table.breaks().size() + 1;
  }

  private int start(int part) {
    return part == 0 ? 0 : table.breaks().get(part - 1);
  }

  private int end(int part) {
    return part == table.breaks().size() ? grid.rows() : table.breaks().get(part);
  }

  double height(int part) {
    double head = part == 0 ? 0 : table.height(0, grid.table().headRows());
    return head + table.height(start(part), end(part));
  }

  /** Draws a part; a later one begins with the header again. */
  void paint(int part, PageDraft page, double top) {
    double y = top;
    if (part > 0) {
      int head = grid.table().headRows();
      paintRows(page, 0, head, y, true);
      y -= table.height(0, head);
    }
    paintRows(page, start(part), end(part), y, false);
  }

  private void paintRows(PageDraft page, int from, int to, double top, boolean artifact) {
    if (from == to) {
      return;
    }
    double[] tops = new double[to - from + 1];
    tops[0] = top;
    for (int row = from; row < to; row++) {
      tops[row - from + 1] = tops[row - from] - table.heights()[row];
    }
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= from && cell.row() < to && !cell.isBlank()) {
        double low = tops[cell.lastRow() + 1 - from];
        paintCell(page, cell, tops[cell.row() - from], low, artifact);
      }
    }
    paintRules(page, from, tops);
  }

  private void paintCell(PageDraft page, GridCell cell, double top, double low, boolean artifact) {
    double size = text.size();
    double leading = TableText.leading(size);
    List<Line> lines = text.lines().get(cell.index());
    double left = page.left() + lefts[cell.column()] + text.style().padding();
    double room = lefts[cell.lastColumn() + 1] - lefts[cell.column()] - 2 * text.style().padding();
    double y = (top + low + lines.size() * leading) / 2 - TextSetting.baseline(leading, size);
    LinePainter painter = new LinePainter(cell.breaker().glyphs(), size, artifact);
    for (Line line : lines) {
      double width = line.width() * size / 1000;
      double x = left + TextSetting.left(cell.setting().style().align(), room, width);
      painter.paint(page.marks(), line, x, y, 0);
      y -= leading;
    }
  }

  private void paintRules(PageDraft page, int from, double[] tops) {
    int rows = tops.length - 1;
    for (int line = 0; line <= rows; line++) {
      int above = from + line - 1;
      double y = tops[line];
      boolean edge = line == 0 || line == rows;
      stretches(
          grid.columns(),
          column -> edge || !grid.joinsBelow(above, column),
          (start, end) -> rule(page, lefts[start], y, lefts[end], y));
    }
    for (int line = 0; line <= grid.columns(); line++) {
      int before = line - 1;
      double x = lefts[line];
      boolean edge = line == 0 || line == grid.columns();
      stretches(
          rows,
          row -> edge || !grid.joinsRight(from + row, before),
          (start, end) -> rule(page, x, tops[start], x, tops[end]));
    }
  }

  /** A stretch of a rule, from one grid line to another. */
  @FunctionalInterface
  private interface Stretch {
    void draw(int start, int end);
  }

  private static void stretches(int length, IntPredicate drawn, Stretch stretch) {
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && drawn.test(end)) {
        end++;
      }
      if (end > start) {
        stretch.draw(start, end);
      }
      start = end + 1;
    }
  }

  private void rule(PageDraft page, double x1, double y1, double x2, double y2) {
    double width = text.style().border();
    page.marks().add(new Mark.Rule(page.left() + x1, y1, page.left() + x2, y2, width));
  }
}
