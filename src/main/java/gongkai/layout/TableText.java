package gongkai.layout;

import gongkai.document.TableStyle;
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.ArrayList;
import java.util.List;

/**
 * A table at one font size: its column widths and the lines of its cells.
 *
 * @param grid the cells
 * @param style of the table
 * @param size of the font
 * @param widths of the columns
 * @param lines of each cell
 */
record TableText(
    TableGrid grid, TableStyle style, double size, double[] widths, List<List<Line>> lines) {

  /** Distance of baselines within a cell, and room above and below, in em: at ease or pressed. */
  enum Ease {
    EASY(1.2, 0.45),
    TIGHT(1.15, 0.1);

    private final double leading;
    private final double air;

    Ease(double leading, double air) {
      this.leading = leading;
      this.air = air;
    }
  }

  static TableText of(TableGrid grid, TableStyle style, double size, double[] widths) {
    List<List<Line>> lines = new ArrayList<>(grid.cells().size());
    for (GridCell cell : grid.cells()) {
      double room = -2 * style.padding();
      for (int column = cell.column(); column <= cell.lastColumn(); column++) {
        room += widths[column];
      }
      int units = (int) Math.floor(room * 1000 / size);
      lines.add(lines(cell, units));
    }
    return new TableText(grid, style, size, widths, lines);
  }

  private static List<Line> lines(GridCell cell, int room) {
    LineBreaker breaker = cell.breaker();
    if (cell.wholeWidth() <= room && !breaker.hasParagraphs()) {
      return List.of(breaker.line(0, breaker.glyphs().count()));
    }
    return TableGeometry.isRunning(cell.cell().text())
        ? breaker.lines(room, room, false)
        : EvenBreaker.lines(breaker, room);
  }

  static double leading(double size) {
    return size * Ease.TIGHT.leading;
  }

  /** The most lines that any cell has. */
  int mostLines() {
    return lines.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The most lines of a cell in each row, of those that span no other row. */
  int[] linesOfRows() {
    int[] most = new int[grid.rows()];
    for (GridCell cell : grid.cells()) {
      if (cell.cell().rows() == 1) {
        most[cell.row()] = Math.max(most[cell.row()], lines.get(cell.index()).size());
      }
    }
    return most;
  }

  /** Part of the rows below the header that have a cell of several lines. */
  double wrappedRows() {
    int head = grid.table().headRows();
    long wrapped =
        grid.cells().stream()
            .filter(cell -> !grid.isHead(cell) && lines.get(cell.index()).size() > 1)
            .mapToInt(GridCell::row)
            .distinct()
            .count();
    return grid.rows() == head ? 0 : (double) wrapped / (grid.rows() - head);
  }

  /** What each row needs at least; a cell over several rows loads the last of them. */
  double[] needs(Ease ease) {
    double[] needs = new double[grid.rows()];
    for (GridCell cell : grid.cells()) {
      if (cell.cell().rows() == 1) {
        needs[cell.row()] = Math.max(needs[cell.row()], need(cell, ease));
      }
    }
    for (GridCell cell : grid.cells()) {
      double have = 0;
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        have += needs[row];
      }
      needs[cell.lastRow()] += Math.max(0, need(cell, ease) - have);
    }
    return needs;
  }

  private double need(GridCell cell, Ease ease) {
    return size * (lines.get(cell.index()).size() * ease.leading + ease.air);
  }

  /** Row heights of at least {@code height}. */
  double[] heights(Ease ease, double height) {
    double[] heights = needs(ease);
    for (int row = 0; row < heights.length; row++) {
      heights[row] = Math.max(heights[row], height);
    }
    return heights;
  }
}
