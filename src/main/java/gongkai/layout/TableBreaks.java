package gongkai.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the strips before which a long table goes on to a new page. */
final class TableBreaks {

  /** A page with fewer strips looks like a slip. */
  static final int FEWEST_ROWS = 4;

  /** A page is left with so much of its rows at least to break before a group. */
  private static final double FILLED = 0.8;

  /** A page is filled so far at least to keep cells that span rows whole. */
  private static final double MOSTLY = 0.65;

  /** So far from the foot of the page a place is looked for that divides few cells. */
  private static final double NEAR_FOOT = 0.7;

  private static final double TOLERANCE = 0.01;

  private final TableGrid grid;
  private final Strips strips;
  private final TableRoom room;
  private final int first;

  TableBreaks(TableGrid grid, Strips strips, TableRoom room) {
    this.grid = grid;
    this.strips = strips;
    this.room = room;
    this.first = grid.table().headRows();
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
    double left = room.first() - strips.height(0, first);
    while (start < strips.count()) {
      int end = farthest(start, left);
      boolean done =
          end == strips.count() && strips.height(start, end) + room.tail() <= left + TOLERANCE;
      if (done) {
        break;
      }
      // When only what follows the table does not fit, some rows keep it company.
      int limit = end == strips.count() ? end - FEWEST_ROWS : end;
      start = best(start, Math.max(limit, start + 1), filled);
      if (start < strips.count()) {
        breaks.add(start);
        left = room.next() - heightOfHeads(start);
      }
    }
    return breaks;
  }

  private double heightOfHeads(int strip) {
    return grid.headsAbove(strips.row(strip)).stream().mapToDouble(strips::rowHeight).sum();
  }

  /** The strip before which the page is full; at least one strip goes on every page. */
  private int farthest(int start, double left) {
    double height = strips.heights()[start];
    int strip = start + 1;
    while (strip < strips.count() && height + strips.heights()[strip] <= left + TOLERANCE) {
      height += strips.heights()[strip];
      strip++;
    }
    return strip;
  }

  private int best(int start, int limit, double filled) {
    int lowest = start + (int) Math.ceil((limit - start) * filled);
    for (int strip = limit; strip >= Math.max(lowest, start + 1); strip--) {
      if (strip < strips.count()
          && dividedBefore(strip) == 0
          && grid.startsGroup(strips.row(strip))) {
        return strip;
      }
    }
    double full = strips.height(start, limit);
    for (int strip = limit;
        strip > start && strips.height(start, strip) >= MOSTLY * full;
        strip--) {
      if (strip == strips.count() || dividedBefore(strip) == 0) {
        return strip;
      }
    }
    return leastDividing(start, limit, NEAR_FOOT * full);
  }

  /** The last of the places near the foot where a break divides the fewest cells. */
  private int leastDividing(int start, int limit, double least) {
    int best = limit;
    for (int strip = limit; strip > start && strips.height(start, strip) >= least; strip--) {
      best = dividedBefore(strip) < dividedBefore(best) ? strip : best;
    }
    return best;
  }

  /** How many cells a break before this strip divides. */
  private int dividedBefore(int strip) {
    return strips.beginsRow(strip)
        ? grid.spanning(strips.row(strip))
        : grid.filled(strips.row(strip));
  }

  /** The same breaks with the last one moved up, so that the last page has rows enough. */
  List<Integer> mended(List<Integer> breaks) {
    List<Integer> mended = new ArrayList<>(breaks);
    int last = mended.remove(mended.size() - 1);
    int before = mended.isEmpty() ? first : mended.get(mended.size() - 1);
    int limit = Math.max(before + 1, Math.min(last, strips.count() - FEWEST_ROWS));
    mended.add(best(before, limit, FILLED));
    return mended;
  }
}
