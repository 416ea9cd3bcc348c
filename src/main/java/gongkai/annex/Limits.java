package gongkai.annex;

/** What is too much, and why. */
final class Limits {

  /** Bytes of one file: government websites seldom take more than 50 MiB for a whole report. */
  static final int BYTES = 50 << 20;

  /** Bytes of all files: they are in memory together, and the report is as large again. */
  static final long ALL_BYTES = 100L << 20;

  /** Pages of one file: ten times the longest annex seen in published reports. */
  static final int PAGES = 300;

  /** Pages of all files: with the report itself the page numbers keep within three digits. */
  static final int ALL_PAGES = 800;

  /** Pixels of one picture: A4 scanned with 600 dpi has 35 million. */
  static final long PIXELS = 40_000_000;

  /** Shortest side of a page in points (1 cm): less is a mistake, not a page. */
  static final double SHORTEST = 28;

  /** Longest side of a page in points (A0 is 3370): shrunk to A4 no larger one could be read. */
  static final double LONGEST = 3400;

  /**
   * Bytes that a packed piece other than a picture may unpack to: a page of text has a thousandth.
   */
  static final long UNPACKED = 64L << 20;

  /** Drawing steps of a page with all that it repeats: a dense map has a million. */
  static final long STEPS = 20_000_000;

  /**
   * Seconds that converting one Word file may take: the first start of the program takes twenty.
   */
  static final int CONVERTING = 120;

  private Limits() {}
}
