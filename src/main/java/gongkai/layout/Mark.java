package gongkai.layout;

import gongkai.document.ForeignFile;
import gongkai.font.FontFile;

/**
 * Something put on a page at a fixed place; the origin is the lower left corner, lengths in points.
 */
public sealed interface Mark {

  /**
   * A run of characters of one font on one baseline.
   *
   * @param x left end
   * @param y baseline
   * @param font has every character of the text
   * @param size font size
   * @param spacing room added after each character, to justify a line
   * @param text the characters
   * @param artifact whether it is not part of the text (page number, repeated header row)
   */
  record Run(
      double x, double y, FontFile font, double size, double spacing, String text, boolean artifact)
      implements Mark {}

  /**
   * A straight black rule.
   *
   * @param x1 one end
   * @param y1 one end
   * @param x2 other end
   * @param y2 other end
   * @param width thickness
   */
  record Rule(double x1, double y1, double x2, double y2, double width) implements Mark {}

  /**
   * An area that leads to a heading when clicked.
   *
   * @param x left edge
   * @param y lower edge
   * @param width of the area
   * @param height of the area
   * @param heading index into {@link PagedDocument#headings()}
   */
  record Link(double x, double y, double width, double height, int heading) implements Mark {}

  /**
   * A page of a file that existed before, shrunk into this area.
   *
   * @param x left edge
   * @param y lower edge
   * @param width of the area
   * @param height of the area
   * @param file where the page comes from
   * @param page counted from 0
   */
  record Copy(double x, double y, double width, double height, ForeignFile file, int page)
      implements Mark {}

  /**
   * Words in large light grey letters, slanting across the page; the first mark of each page of a
   * draft, so that the text stands over it; the last one where a {@link Copy} would hide it. Never
   * part of the text.
   *
   * @param x left end of the baseline
   * @param y left end of the baseline
   * @param angle of the baseline, in degrees, counter-clockwise
   * @param font has every character of the text
   * @param size font size
   * @param text the characters
   */
  record Watermark(double x, double y, double angle, FontFile font, double size, String text)
      implements Mark {}
}
