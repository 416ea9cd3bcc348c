package gongkai.sheet;

import gongkai.finding.Place;
import java.util.List;

/**
 * A row of a list as it is written.
 *
 * @param place where it stands
 * @param cells from the first column on, without blanks around them
 */
public record ListRow(Place place, List<String> cells) {

  /** The cell of this column, counted from 0; empty if there is none. */
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }
}
