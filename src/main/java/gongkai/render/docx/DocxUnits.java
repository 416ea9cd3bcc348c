package gongkai.render.docx;

/** Points in the units of Word. */
final class DocxUnits {
  private DocxUnits() {}

  /** Twentieths of a point. */
  static long twips(double points) {
    return Math.round(points * 20);
  }

  /** Points of so many twentieths. */
  static double points(long twips) {
    return twips / 20.0;
  }

  /** Half points, rounded down: a line must not become wider than it was laid out. */
  static long halfPoints(double points) {
    return (long) Math.floor(points * 2);
  }

  /** Eighths of a point, for borders. */
  static long eighths(double points) {
    return Math.round(points * 8);
  }

  /** Hundredths of a character. */
  static long hundredths(double characters) {
    return Math.round(characters * 100);
  }
}
