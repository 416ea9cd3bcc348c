package gongkai.render.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points in the units of Excel, and what can be known of a text's width without its font. */
final class XlsxUnits {

  private static final double POINTS_PER_INCH = 72;
  private static final double PIXELS_PER_POINT = 96 / POINTS_PER_INCH;

  /** Width of a digit of the font that is the unit of column widths. */
  private static final double PIXELS_PER_DIGIT = 7;

  /** Width of one step of indent. */
  static final double INDENT = 7;

  private static final int FIRST_WIDE = 0x2E80;
  private static final double NARROW = 0.55;

  private XlsxUnits() {}

  static BigDecimal points(double points) {
    return rounded(points);
  }

  static BigDecimal inches(double points) {
    return rounded(points / POINTS_PER_INCH);
  }

  /** Width of a column in digits. */
  static BigDecimal digits(double points) {
    return rounded(points * PIXELS_PER_POINT / PIXELS_PER_DIGIT);
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
  }

  /** Width of a text in em: Han and the marks between them are as wide as high. */
  static double ems(String text) {
    double ems = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      ems += isWide(text.codePointAt(i)) ? 1 : NARROW;
    }
    return ems;
  }

  private static boolean isWide(int c) {
    return c >= FIRST_WIDE || c >= 0x2010 && c <= 0x2040;
  }

  /** How many lines a text takes in this room. */
  static int lines(String text, double size, double room) {
    return Math.max(1, (int) Math.ceil(ems(text) * size / Math.max(room, size)));
  }
}
