package gongkai.layout;

import gongkai.layout.PagedDocument.TableGeometry;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose every measure is settled.
 *
 * @param cells the table with the lines of its cells
 * @param heights of the rows
 * @param breaks rows before which a new page begins
 */
record FittedTable(TableText cells, double[] heights, List<Integer> breaks) {

  double height(int from, int to) {
    double height = 0;
    for (int row = from; row < to; row++) {
      height += heights[row];
    }
    return height;
  }

  TableGeometry geometry() {
    return new TableGeometry(
        cells.size(),
        Arrays.stream(cells.widths()).boxed().toList(),
        Arrays.stream(heights).boxed().toList(),
        breaks);
  }
}
