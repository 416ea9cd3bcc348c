package gongkai.finding;

/**
 * How grave a {@link Finding} is; declared from gravest to mildest, so that findings sort by it.
 */
public enum Severity {
  /** The report would be wrong: nothing is published. */
  ERROR("错误"),
  /** Probably wrong, or likely to be criticised: a person has to look. */
  WARNING("警告"),
  /** Worth knowing, needs no action (尾数误差 and the like). */
  NOTE("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The Chinese word a reader sees. */
  public String label() {
    return label;
  }
}
