package gongkai.document;

import java.util.List;
import java.util.Optional;

/**
 * A finished grid of cells; spans are already worked out.
 *
 * @param style name of a table style
 * @param caption what the table is (number and title), for a screen reader and as a sheet's name
 * @param columns number of grid columns
 * @param headRows how many of the first rows are the header, repeated on every page
 * @param rows all rows; a cell covered by a span from the left or from above is not listed
 * @param form how a form is set; empty for a table of figures
 */
public record Table(
    String style, String caption, int columns, int headRows, List<Row> rows, Optional<Form> form)
    implements Block {

  public Table {
    rows = List.copyOf(rows);
  }

  /** A table of figures, its columns as wide as the content asks. */
  public Table(String style, String caption, int columns, int headRows, List<Row> rows) {
    this(style, caption, columns, headRows, rows, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * A form with texts in it, set as its authority designed it. It is part of the text: a workbook
   * has only tables of figures.
   *
   * @param widths of the columns, in no unit: the table fills its page
   */
  public record Form(List<Integer> widths) {

    public Form {
      widths = List.copyOf(widths);
    }

    /** The share of a column in the table's width. */
    public double share(int column) {
      return (double) widths.get(column) / widths.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A row.
   *
   * @param group whether a new group (款) begins here, so that a page may well break before it
   * @param heads whether it heads the rows below it that a cell beside it spans too; a page that
   *     begins with one of these repeats it
   * @param cells from left to right, without the covered ones
   */
  public record Row(boolean group, boolean heads, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that heads no others. */
    public Row(boolean group, List<Cell> cells) {
      this(group, false, cells);
    }
  }
}
