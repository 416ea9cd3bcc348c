package gongkai.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows before which a long table goes on to a new page. */
final class TableBreaks {

  /** A page with fewer rows looks like a slip. */
  static final int FEWEST_ROWS = 4;

  /** A page is left with so much of its rows at least to break before a group. */
  private static final double FILLED = 0.8;

  private static final double TOLERANCE = 0.01;

  private final TableGrid grid;
  private final double[] heights;
  private final TableRoom room;
  private final int first;
  private final double headHeight;

  TableBreaks(TableGrid grid, double[] heights, TableRoom room) {
    this.grid = grid;
    this.heights = heights;
    this.room = room;
    this.first = grid.table().headRows();
    double height = 0;
    for (int row = 0; row < first; row++) {
      height += heights[row];
    }
    this.headHeight = height;
  }

  /** As few pages as can be, and among these breaks before groups. */
  List<Integer> breaks() {
    List<Integer> fullest = breaks(1);
    List<Integer> grouped = breaks(FILLED);
    return grouped.size() > fullest.size() ? fullest : grouped;
  }

  private List<Integer> breaks(double filled) {
    List<Integer> breaks = new ArrayList<>();
    int start = first;
    double left = room.first() - headHeight;
    while (start < grid.rows()) {
      int end = farthest(start, left);
      boolean done = end == grid.rows() && height(start, end) + room.tail() <= left + TOLERANCE;
      if (done) {
        break;
      }
      // When only what follows the table does not fit, some rows keep it company.
      int limit = end == grid.rows() ? end - FEWEST_ROWS : end;
      start = best(start, Math.max(limit, start + 1), filled);
      if (start < grid.rows()) {
        breaks.add(start);
      }
      left = room.next() - headHeight;
    }
    return breaks;
  }

  /** The row before which the page is full; at least one row goes on every page. */
  private int farthest(int start, double left) {
    double height = heights[start];
    int row = start + 1;
    while (row < grid.rows() && height + heights[row] <= left + TOLERANCE) {
      height += heights[row];
      row++;
    }
    return row;
  }

  private int best(int start, int limit, double filled) {
    int lowest = start + (int) Math.ceil((limit - start) * filled);
    for (int row = limit; row >= Math.max(lowest, start + 1); row--) {
      if (row < grid.rows() && grid.startsGroup(row) && grid.mayBreakBefore(row)) {
        return row;
      }
    }
    int row = limit;
    while (row > start + 1 && row < grid.rows() && !grid.mayBreakBefore(row)) {
      row--;
    }
    return row;
  }

  /** The same breaks with the last one moved up, so that the last page has rows enough. */
  List<Integer> mended(List<Integer> breaks) {
    List<Integer> mended = new ArrayList<>(breaks);
    int last = mended.remove(mended.size() - 1);
    int before = mended.isEmpty() ? first : mended.get(mended.size() - 1);
    int limit = Math.max(before + 1, Math.min(last, grid.rows() - FEWEST_ROWS));
    mended.add(best(before, limit, FILLED));
    return mended;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int row = from; row < to; row++) {
      height += heights[row];
    }
    return height;
  }
}
