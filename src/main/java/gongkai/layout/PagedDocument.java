package gongkai.layout;

import gongkai.document.ForeignFile.PageSize;
import java.util.List;

/**
 * A report laid out on pages.
 *
 * @param pages in order
 * @param headings the place of each heading, in the order of {@link
 *     gongkai.document.ReportDocument#headings()}
 * @param tables the geometry of each table, in printed order
 * @param facsimiles the size in which each facsimile is printed, in printed order
 * @param missing characters that no font has; not empty means that the pages must not be published
 */
public record PagedDocument(
    List<Page> pages,
    List<HeadingPlace> headings,
    List<TableGeometry> tables,
    List<PageSize> facsimiles,
    List<MissingGlyph> missing) {

  public PagedDocument {
    pages = List.copyOf(pages);
    headings = List.copyOf(headings);
    tables = List.copyOf(tables);
    facsimiles = List.copyOf(facsimiles);
    missing = List.copyOf(missing);
  }

  /**
   * A page.
   *
   * @param width in points
   * @param height in points
   * @param number printed page number; 0 if none is printed
   * @param marks in reading order
   */
  public record Page(double width, double height, int number, List<Mark> marks) {

    public Page {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Where a heading came to stand.
   *
   * @param page index into {@link #pages()}
   * @param number the printed page number; 0 if that page has none
   * @param top distance of the heading's upper edge from the lower edge of the page, in points
   * @param start how it comes to be on its page
   */
  public record HeadingPlace(int page, int number, double top, Start start) {

    /** How a heading comes to be on its page, for programs that break pages themselves. */
    public enum Start {
      /** It stands where the text before it ends. */
      FLOWING,
      /** It begins a page, kept together with what follows: the page before has a little room. */
      KEPT,
      /** It begins a page, and the one before has room for a text that turns out longer. */
      BREAK
    }
  }

  /**
   * How a table was fitted.
   *
   * @param size font size in points
   * @param columnWidths in points; their sum is the table's width
   * @param rowHeights in points, one for each row of the table
   * @param breaks indices of the rows before which a new page begins
   * @param divisible indices of the rows that may go on on the next page
   */
  public record TableGeometry(
      double size,
      List<Double> columnWidths,
      List<Double> rowHeights,
      List<Integer> breaks,
      List<Integer> divisible) {

    private static final int RUNNING = 40;

    public TableGeometry {
      columnWidths = List.copyOf(columnWidths);
      rowHeights = List.copyOf(rowHeights);
      breaks = List.copyOf(breaks);
      divisible = List.copyOf(divisible);
    }

    /**
     * Whether the text of a cell is so long that its lines are filled; those of others are made
     * about equally long.
     */
    public static boolean isRunning(String text) {
      return text.codePointCount(0, text.length()) > RUNNING;
    }

    /** Distance of baselines within a cell, in points. */
    public double leading() {
      return TableText.leading(size);
    }
  }

  /**
   * A character that no font has.
   *
   * @param codePoint the character
   * @param heading the last heading before it; empty on the cover
   * @param context the text it stands in, shortened
   */
  public record MissingGlyph(int codePoint, String heading, String context) {}
}
