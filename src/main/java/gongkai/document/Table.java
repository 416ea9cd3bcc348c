package gongkai.document;

import java.util.List;

/**
 * A finished grid of cells; spans are already worked out.
 *
 * @param style name of a table style
 * @param caption what the table is (number and title), for a screen reader and as a sheet's name
 * @param columns number of grid columns
 * @param headRows how many of the first rows are the header, repeated on every page
 * @param rows all rows; a cell covered by a span from the left or from above is not listed
 */
public record Table(String style, String caption, int columns, int headRows, List<Row> rows)
    implements Block {

  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * A row.
   *
   * @param group whether a new group (款) begins here, so that a page may well break before it
   * @param cells from left to right, without the covered ones
   */
  public record Row(boolean group, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
