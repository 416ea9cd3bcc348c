package gongkai.render.xlsx;

import gongkai.document.TextStyle.Align;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How a cell looks.
 *
 * @param font of its text
 * @param rule kind of border round it; empty for none
 * @param align horizontal alignment
 * @param indent steps between the border and the text
 * @param fit what a text does that is too wide
 * @param number how a number is shown
 */
record XlsxFormat(Font font, String rule, Align align, int indent, Fit fit, String number) {

  /** Shown as is. */
  static final String GENERAL = "General";

  /** Stays text even if a person edits the cell. */
  static final String LITERAL = "@";

  /** Text that Excel, had a person typed it, would take for a formula, a number or a date. */
  private static final Pattern MISTAKABLE = Pattern.compile("[-=+@'\\d.].*", Pattern.DOTALL);

  /** The same with another indent. */
  XlsxFormat withIndent(int steps) {
    return new XlsxFormat(font, rule, align, steps, fit, number);
  }

  /** How a cell with this text is shown. */
  static String numberFor(String text) {
    return MISTAKABLE.matcher(text).matches() ? LITERAL : GENERAL;
  }

  /** How a number is shown that is printed in this way: {@code 0.00}, {@code #,##0}. */
  static String numberFor(String printed, BigDecimal value) {
    String whole = printed.indexOf(',') < 0 ? "0" : "#,##0";
    return value.scale() <= 0 ? whole : whole + "." + "0".repeat(value.scale());
  }

  /**
   * A font.
   *
   * @param name as the office program knows it
   * @param size in points
   * @param bold whether bold
   * @param colour RGB in hexadecimal; empty for the usual one
   */
  record Font(String name, double size, boolean bold, String colour) {}

  /** What a text does that is too wide. */
  enum Fit {
    /** Goes on in a next line. */
    WRAP,
    /** Becomes smaller: nothing is cut off and no number becomes a row of crosses. */
    SHRINK
  }
}
