package gongkai.report;

/**
 * A character as it stands in a PDF; the origin is the lower left corner, lengths in points.
 *
 * @param page index of its page
 * @param x left end
 * @param right end of its room
 * @param y baseline
 * @param size of the font
 * @param text the character
 * @param font name of its font
 * @param role what it is there for
 */
record Glyph(
    int page, double x, double right, double y, double size, String text, String font, Role role) {

  /** Baselines closer than this are one line. */
  private static final double SAME = 0.5;

  /** What a character is there for. */
  enum Role {
    /** Text of the report. */
    TEXT,
    /** Page number, repeated header, leader dots. */
    ARTIFACT,
    /** Slanting across the page. */
    WATERMARK
  }

  boolean isOnLineOf(Glyph other) {
    return page == other.page && Math.abs(y - other.y) < SAME;
  }
}
