package gongkai.sheet;

import gongkai.finding.Place;
import java.util.List;
import java.util.Set;

/**
 * A row of a list as it is written.
 *
 * @param place where it begins
 * @param cells from the first column on
 */
public record ListRow(Place place, List<ListCell> cells) {

  public ListRow {
    cells = List.copyOf(cells);
  }

  /** What the cell of this column says, counted from 0; empty if there is none. */
  public String cell(int column) {
    return has(column) ? cells.get(column).text() : "";
  }

  /** The same without blanks, all characters of half width. */
  public String plain(int column) {
    return has(column) ? cells.get(column).plain() : "";
  }

  /**
   * The column with one of these headings, counted from 0; -1 if there is none. Blanks, full-width
   * letters and what stands in brackets at the end make no other heading.
   */
  public int column(Set<String> headings) {
    for (int i = 0; i < cells.size(); i++) {
      if (headings.contains(plain(i).replaceAll("\\(.*\\)$", ""))) {
        return i;
      }
    }
    return -1;
  }

  /** Why the cell of this column has no value; empty if it has one, or there is no such cell. */
  public String fault(int column) {
    return has(column) ? cells.get(column).fault() : "";
  }

  /** Where the cell of this column stands; the row if there is none. */
  public Place at(int column) {
    return has(column) ? cells.get(column).place() : place;
  }

  private boolean has(int column) {
    return column >= 0 && column < cells.size();
  }
}
