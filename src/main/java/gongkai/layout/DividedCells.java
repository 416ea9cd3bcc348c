package gongkai.layout;

import gongkai.document.TextStyle.Align;
import gongkai.layout.TablePainter.Share;
import java.util.List;

/**
 * Shares the lines of a cell out to the pages over which a table divides it. A label stands whole
 * on the first page that has room for it and is repeated on the next ones; a long text runs on.
 */
final class DividedCells {

  /** Room above the first line of a text that runs on, in em. */
  static final double AIR = 0.2;

  private final FittedTable table;
  private final Strips strips;

  DividedCells(FittedTable table) {
    this.table = table;
    this.strips = table.strips();
  }

  /** What of the cell's text this page shows. */
  Share share(GridCell cell, int part, double height) {
    List<Line> lines = table.cells().lines().get(cell.index());
    if (isWhole(cell, part)) {
      return new Share(lines, false, false);
    }
    int first = partOf(cell, 0);
    int last = partOf(cell, table.breaks().size());
    for (int home = first; home <= last; home++) {
      if (capacity(cell, home) >= lines.size()) {
        return whole(cell, lines, part, home, height);
      }
    }
    int from = 0;
    for (int before = first; before < part; before++) {
      from += capacity(cell, before);
    }
    int end = part == last ? lines.size() : from + capacity(cell, part);
    return new Share(
        lines.subList(Math.min(from, lines.size()), Math.min(end, lines.size())), false, true);
  }

  private boolean isWhole(GridCell cell, int part) {
    int start = table.start(part);
    int end = table.end(part);
    int first = strips.row(start) + (strips.beginsRow(start) ? 0 : 1);
    int behind = end == strips.count() ? cell.lastRow() + 1 : strips.row(end);
    return cell.row() >= first && cell.lastRow() < behind;
  }

  private Share whole(GridCell cell, List<Line> lines, int part, int home, double height) {
    if (part == home) {
      return new Share(lines, false, false);
    }
    boolean label = cell.setting().style().align() == Align.CENTER;
    boolean fits = lines.size() * TableText.leading(table.cells().size()) <= height;
    return Share.again(part > home && label && fits ? lines : List.of());
  }

  /** The first page, counted from the given end, that has something of the cell. */
  private int partOf(GridCell cell, int from) {
    int step = from == 0 ? 1 : -1;
    int part = from;
    while (height(cell, part) == 0) {
      part += step;
    }
    return part;
  }

  private double height(GridCell cell, int part) {
    double height = 0;
    for (int strip = table.start(part); strip < table.end(part); strip++) {
      height += isOf(cell, strip) ? strips.heights()[strip] : 0;
    }
    return height;
  }

  /** How many lines of the cell find room on this page. */
  private int capacity(GridCell cell, int part) {
    if (cell.cell().rows() > 1) {
      return (int) (height(cell, part) / TableText.leading(table.cells().size()));
    }
    int lines = 0;
    for (int strip = table.start(part); strip < table.end(part); strip++) {
      lines += isOf(cell, strip) ? strips.lines()[strip] : 0;
    }
    return lines;
  }

  private boolean isOf(GridCell cell, int strip) {
    return strips.row(strip) >= cell.row() && strips.row(strip) <= cell.lastRow();
  }
}
