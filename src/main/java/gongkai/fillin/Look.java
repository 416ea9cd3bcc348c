package gongkai.fillin;

/** What a cell is for, and so how it looks and whether it can be filled in. */
public enum Look {
  /** Name of a sheet. */
  TITLE,
  /** What a sheet still needs, at its top. */
  STATUS,
  /** Heading of a block. */
  HEADING,
  /** What a block is about. */
  ABOUT,
  /** Heading of a column. */
  HEAD,
  /** Name of a row. */
  LABEL,
  /** What a field is about or still needs, on one line. */
  HINT,
  /** The same over several lines. */
  LONG_HINT,
  /** To be filled in: money. */
  MONEY(true),
  /** To be filled in: a whole number. */
  COUNT(true),
  /** To be filled in: points or a percentage. */
  SCORE(true),
  /** To be filled in: the number of an item. */
  NUMBER(true),
  /** To be filled in: one of a few words. */
  CHOICE(true),
  /** To be filled in: money, on a sheet of texts. */
  FORM_MONEY(true),
  /** To be filled in: a whole number, on a sheet of texts. */
  FORM_COUNT(true),
  /** To be filled in: a 科目代码. */
  CODE(true),
  /** To be filled in: text. */
  WORDS(true),
  /** Looked up unless filled in: the name of a 科目. */
  NAME(true),
  /** To look at: money. */
  LIVE_MONEY,
  /** To look at: a whole number. */
  LIVE_COUNT,
  /** To look at: money, on a sheet of texts. */
  FORM_LIVE_MONEY,
  /** To look at: a whole number, on a sheet of texts. */
  FORM_LIVE_COUNT,
  /** To look at: points. */
  LIVE_SCORE,
  /** To look at: a rate. */
  LIVE_RATE,
  /** To look at: text. */
  LIVE_WORDS,
  /** To look at: whether both sides meet. */
  VERDICT,
  /** There is no such entry. */
  NONE,
  /** Last row of a list. */
  END,
  /** Leads to another sheet. */
  LINK,
  /** Text of the cover. */
  TEXT;

  private final boolean open;

  Look() {
    this(false);
  }

  Look(boolean open) {
    this.open = open;
  }

  /** Whether people may write there. */
  public boolean isOpen() {
    return open;
  }
}
