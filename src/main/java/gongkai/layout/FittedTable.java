package gongkai.layout;

import gongkai.layout.PagedDocument.TableGeometry;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A table whose every measure is settled.
 *
 * @param cells the table with the lines of its cells
 * @param strips its rows, the high ones divided
 * @param breaks strips before which a new page begins
 */
record FittedTable(TableText cells, Strips strips, List<Integer> breaks) {

  /** The strip with which a page of the table begins. */
  int start(int part) {
    return part == 0 ? 0 : breaks.get(part - 1);
  }

  /** The strip behind the last one of a page. */
  int end(int part) {
    return part == breaks.size() ? strips.count() : breaks.get(part);
  }

  TableGeometry geometry() {
    double[] heights = new double[cells.grid().rows()];
    TreeSet<Integer> divisible = new TreeSet<>();
    for (int strip = 0; strip < strips.count(); strip++) {
      heights[strips.row(strip)] += strips.heights()[strip];
      if (!strips.beginsRow(strip)) {
        divisible.add(strips.row(strip));
      }
    }
    return new TableGeometry(
        cells.size(),
        Arrays.stream(cells.widths()).boxed().toList(),
        Arrays.stream(heights).boxed().toList(),
        breaks.stream().filter(strips::beginsRow).map(strips::row).toList(),
        List.copyOf(divisible));
  }
}
