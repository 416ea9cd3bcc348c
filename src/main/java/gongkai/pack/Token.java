package gongkai.pack;

/** What stands in a pack for a thing that is known only when the data are. */
public enum Token {
  /** A member of a group or a row: its 科目代码, 行次 or the like. */
  MEMBER("<项>"),
  /** A column: its 栏次. */
  COLUMN("<栏>");

  private final String written;

  Token(String written) {
    this.written = written;
  }

  /** As a pack writes it. */
  public String written() {
    return written;
  }

  /** Whether it stands in this text. */
  public boolean isIn(String text) {
    return text.contains(written);
  }

  /** The text with this in its place. */
  public String replace(String text, String value) {
    return text.replace(written, value);
  }
}
