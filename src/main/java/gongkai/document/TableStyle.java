package gongkai.document;

import java.util.List;

/**
 * How a table is set. Lengths in points.
 *
 * @param name the pack's name for it
 * @param sizes font sizes from the wished one down to the smallest allowed; the first with which
 *     the table fits is used
 * @param rowHeight wished height of a row with one line
 * @param padding room left and right of a cell's text
 * @param border width of all rules
 * @param fit whether the table must stand on one page or may break
 */
public record TableStyle(
    String name, List<Double> sizes, double rowHeight, double padding, double border, Fit fit) {

  public TableStyle {
    sizes = List.copyOf(sizes);
  }

  /** What a table does when it is long. */
  public enum Fit {
    /** Size and row height shrink until it stands on one page; breaks only at the smallest size. */
    ONE_PAGE,
    /** Breaks between groups, header repeated. */
    BREAK
  }
}
