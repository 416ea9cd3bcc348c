package gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Draws what stands on one page of a fitted table, header and frame included. */
final class TablePainter {

  private final FittedTable table;
  private final TableText text;
  private final TableGrid grid;
  private final DividedCells divided;
  private final double[] lefts;

  TablePainter(FittedTable table) {
    this.table = table;
    this.text = table.cells();
    this.grid = text.grid();
    this.divided = new DividedCells(table);
    this.lefts = new double[grid.columns() + 1];
    for (int column = 0; column < grid.columns(); column++) {
      lefts[column + 1] = lefts[column] + text.widths()[column];
    }
  }

  /** Number of pages the table stands on. */
  int parts() {
    return table.breaks().size() + 1;
  }

  double height(int part) {
    return bands(part).stream().mapToDouble(Band::height).sum();
  }

  /** Draws a part; a later one begins with the header again. */
  void paint(int part, PageDraft page, double top) {
    List<Band> bands = bands(part);
    int first = table.strips().row(table.start(part));
    int heads = bands.stream().filter(Band::repeated).mapToInt(Band::row).max().orElse(-1);
    for (GridCell cell : grid.cells()) {
      if (!cell.isBlank() && (cell.lastRow() >= first || cell.row() <= heads)) {
        paintCell(page, cell, part, bands, top);
      }
    }
    paintRules(page, bands, top);
  }

  /** What a page shows of one row, or a row that it repeats. */
  private record Band(int row, double height, boolean repeated) {}

  private List<Band> bands(int part) {
    List<Band> bands = new ArrayList<>();
    Strips strips = table.strips();
    int start = table.start(part);
    if (part > 0) {
      for (int head : grid.headsAbove(strips.row(start))) {
        bands.add(new Band(head, strips.rowHeight(head), true));
      }
    }
    for (int strip = start; strip < table.end(part); ) {
      int row = strips.row(strip);
      int next = strip;
      while (next < table.end(part) && strips.row(next) == row) {
        next++;
      }
      bands.add(new Band(row, strips.height(strip, next), false));
      strip = next;
    }
    return bands;
  }

  private void paintCell(PageDraft page, GridCell cell, int part, List<Band> bands, double top) {
    double high = top;
    double height = 0;
    boolean repeated = true;
    for (Band band : bands) {
      if (band.row() >= cell.row() && band.row() <= cell.lastRow()) {
        height += band.height();
        repeated &= band.repeated();
      } else if (height == 0) {
        high -= band.height();
      }
    }
    if (height > 0) {
      Share share =
          repeated
              ? Share.again(text.lines().get(cell.index()))
              : divided.share(cell, part, height);
      paint(page, cell, share, high, height);
    }
  }

  /**
   * What of a cell's text a page shows.
   *
   * @param lines of the text
   * @param repeated whether another page has them as text already
   * @param hanging whether they begin at the upper edge, for more follow or have come before
   */
  record Share(List<Line> lines, boolean repeated, boolean hanging) {

    static Share again(List<Line> lines) {
      return new Share(lines, true, false);
    }
  }

  private void paint(PageDraft page, GridCell cell, Share share, double top, double height) {
    double size = text.size();
    double leading = TableText.leading(size);
    double left = page.left() + lefts[cell.column()] + text.style().padding();
    double room = lefts[cell.lastColumn() + 1] - lefts[cell.column()] - 2 * text.style().padding();
    double free = height - share.lines().size() * leading;
    double y = top - TextSetting.baseline(leading, size);
    y -= share.hanging() ? Math.min(free / 2, size * DividedCells.AIR) : free / 2;
    LinePainter painter = new LinePainter(cell.breaker().glyphs(), size, share.repeated());
    for (Line line : share.lines()) {
      double width = line.width() * size / 1000;
      double x = left + TextSetting.left(cell.setting().style().align(), room, width);
      painter.paint(page.marks(), line, x, y, 0);
      y -= leading;
    }
  }

  private void paintRules(PageDraft page, List<Band> bands, double top) {
    int rows = bands.size();
    double[] tops = new double[rows + 1];
    tops[0] = top;
    for (int i = 0; i < rows; i++) {
      tops[i + 1] = tops[i] - bands.get(i).height();
    }
    for (int line = 0; line <= rows; line++) {
      int below = line;
      double y = tops[line];
      boolean edge = line == 0 || line == rows;
      stretches(
          grid.columns(),
          column ->
              edge || !grid.isSame(bands.get(below - 1).row(), bands.get(below).row(), column),
          (start, end) -> rule(page, lefts[start], y, lefts[end], y));
    }
    for (int line = 0; line <= grid.columns(); line++) {
      int before = line - 1;
      double x = lefts[line];
      boolean edge = line == 0 || line == grid.columns();
      stretches(
          rows,
          band -> edge || !grid.joinsRight(bands.get(band).row(), before),
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
