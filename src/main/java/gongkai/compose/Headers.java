package gongkai.compose;

import java.util.ArrayList;
import java.util.List;

/** Works out the spans of a header grid in which {@code ·} and {@code ^} stand for merged cells. */
final class Headers {

  private static final String FROM_LEFT = "·";
  private static final String FROM_ABOVE = "^";

  private Headers() {}

  /** A header cell with its spans. */
  record HeadCell(String text, int columns, int rows) {}

  static List<List<HeadCell>> spans(List<List<String>> grid) {
    List<List<HeadCell>> rows = new ArrayList<>();
    for (int y = 0; y < grid.size(); y++) {
      List<HeadCell> row = new ArrayList<>();
      for (int x = 0; x < grid.get(y).size(); x++) {
        String text = grid.get(y).get(x);
        if (!text.equals(FROM_LEFT) && !text.equals(FROM_ABOVE)) {
          row.add(new HeadCell(text, width(grid, x, y), height(grid, x, y)));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static int width(List<List<String>> grid, int x, int y) {
    int width = 1;
    List<String> row = grid.get(y);
    while (x + width < row.size() && row.get(x + width).equals(FROM_LEFT)) {
      width++;
    }
    return width;
  }

  private static int height(List<List<String>> grid, int x, int y) {
    int height = 1;
    while (y + height < grid.size() && grid.get(y + height).get(x).equals(FROM_ABOVE)) {
      height++;
    }
    return height;
  }
}
