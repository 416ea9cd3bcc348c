package gongkai.fillin.xlsx;

import gongkai.fillin.Look;

/**
 * How a cell looks and behaves.
 *
 * @param font of its text
 * @param fill colour behind it; empty: none
 * @param lined whether there are lines around it
 * @param align where its text stands
 * @param wrapped whether long text goes on in the next line
 * @param number format of its figures
 * @param locked whether people cannot change it
 */
record Format(
    Font font,
    String fill,
    boolean lined,
    Align align,
    boolean wrapped,
    String number,
    boolean locked) {

  private static final String BLACK = "000000";
  private static final String GREY = "7F7F7F";
  private static final String DARK = "1F3864";
  private static final String INPUT = "FFF8DC";
  private static final String LIVE = "F2F2F2";
  private static final String NONE = "E4E4E4";
  private static final String HEAD = "DCE6F1";
  private static final String LINK = "0563C1";

  private static final String GENERAL = "General";
  private static final String MONEY = "#,##0.00####";
  private static final String WHOLE = "0";
  private static final String POINTS = "0.00";
  private static final String RATE = "0.00%";
  private static final String TEXT = "@";

  /** Where text stands in a cell. */
  enum Align {
    /** At the left. */
    LEFT("left", 0),
    /** At the left, with a little room before it. */
    INDENTED("left", 1),
    /** In the middle. */
    CENTRE("center", 0),
    /** At the right. */
    RIGHT("right", 0);

    private final String word;
    private final int indent;

    Align(String word, int indent) {
      this.word = word;
      this.indent = indent;
    }

    String word() {
      return word;
    }

    int indent() {
      return indent;
    }
  }

  /**
   * A font.
   *
   * @param colour six hexadecimal digits
   * @param size in points
   * @param bold whether it is
   * @param underlined whether it is
   */
  record Font(String colour, int size, boolean bold, boolean underlined) {

    static Font of(String colour, int size) {
      return new Font(colour, size, false, false);
    }
  }

  /** What people fill in is light yellow, what works itself out is grey. */
  static Format of(Look look) {
    return switch (look) {
      case TITLE -> plain(new Font(DARK, 18, true, false));
      case HEADING -> plain(new Font(DARK, 12, true, false));
      case STATUS -> plain(Font.of(BLACK, 10));
      case ABOUT -> plain(Font.of(GREY, 9));
      case LINK -> plain(new Font(LINK, 10, false, true));
      case TEXT -> plain(Font.of(BLACK, 10)).indent().wrap();
      case HINT -> plain(Font.of(GREY, 9)).indent();
      case LONG_HINT -> plain(Font.of(GREY, 9)).indent().wrap();
      case END -> new Format(Font.of(GREY, 9), LIVE, false, Align.INDENTED, false, GENERAL, true);
      case HEAD ->
          new Format(
              new Font(DARK, 10, true, false), HEAD, true, Align.CENTRE, true, GENERAL, true);
      case LABEL -> new Format(Font.of(BLACK, 10), "", true, Align.INDENTED, true, GENERAL, true);
      case MONEY -> input(Align.RIGHT, MONEY);
      case COUNT -> input(Align.RIGHT, WHOLE);
      case SCORE -> input(Align.RIGHT, GENERAL);
      case FORM_MONEY -> input(Align.INDENTED, MONEY);
      case FORM_COUNT -> input(Align.INDENTED, WHOLE);
      case NUMBER -> input(Align.CENTRE, GENERAL);
      case CODE -> input(Align.CENTRE, TEXT);
      case CHOICE -> input(Align.INDENTED, TEXT);
      case WORDS -> input(Align.INDENTED, TEXT).wrap();
      // A looked-up name is a formula; in a cell of text the formula itself would be shown.
      case NAME -> input(Align.INDENTED, GENERAL).wrap();
      case LIVE_MONEY -> live(Align.RIGHT, MONEY);
      case LIVE_COUNT -> live(Align.RIGHT, WHOLE);
      case LIVE_SCORE -> live(Align.RIGHT, POINTS);
      case LIVE_RATE -> live(Align.RIGHT, RATE);
      case FORM_LIVE_MONEY -> live(Align.INDENTED, MONEY);
      case FORM_LIVE_COUNT -> live(Align.INDENTED, WHOLE);
      case LIVE_WORDS -> live(Align.INDENTED, GENERAL).wrap();
      case VERDICT ->
          new Format(
              new Font(BLACK, 10, true, false), LIVE, true, Align.CENTRE, false, GENERAL, true);
      case NONE -> new Format(Font.of(GREY, 10), NONE, true, Align.LEFT, false, GENERAL, true);
    };
  }

  private static Format plain(Font font) {
    return new Format(font, "", false, Align.LEFT, false, GENERAL, true);
  }

  private static Format input(Align align, String number) {
    return new Format(Font.of(BLACK, 10), INPUT, true, align, false, number, false);
  }

  private static Format live(Align align, String number) {
    return new Format(Font.of("404040", 10), LIVE, true, align, false, number, true);
  }

  private Format indent() {
    return new Format(font, fill, lined, Align.INDENTED, wrapped, number, locked);
  }

  private Format wrap() {
    return new Format(font, fill, lined, align, true, number, locked);
  }
}
