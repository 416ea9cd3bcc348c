package gongkai.finding;

import java.util.Comparator;

/**
 * One thing the user should know about the data or the report.
 *
 * @param code stable id of the check or of the built-in rule that speaks
 * @param severity how grave it is
 * @param place where it is
 * @param message what is wrong, with the figures or the text found there
 * @param advice what to do; empty only for notes
 * @param cause findings with the same words here may have one cause; empty: stands alone
 */
public record Finding(
    String code, Severity severity, Place place, String message, String advice, String cause) {

  private static final String TAIL = "，属尾数误差";

  /** A finding that stands alone. */
  public Finding(String code, Severity severity, Place place, String message, String advice) {
    this(code, severity, place, message, advice, "");
  }

  /**
   * Gravest first, then those of a file as a whole, then in the order of the file, then those of
   * the report as a whole.
   */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> !finding.place().isFile())
          .thenComparing(finding -> !finding.place().spot().isKnown())
          .thenComparing(finding -> finding.place().spot());

  /** An error: output stops. */
  public static Finding error(String code, Place place, String message, String advice) {
    return new Finding(code, Severity.ERROR, place, message, advice);
  }

  /** A warning: a person has to look. */
  public static Finding warning(String code, Place place, String message, String advice) {
    return new Finding(code, Severity.WARNING, place, message, advice);
  }

  /** A note: needs no action. */
  public static Finding note(String code, Place place, String message) {
    return new Finding(code, Severity.NOTE, place, message, "");
  }

  /** A note that rounding to 万元 alone makes a difference (尾数误差). */
  public static Finding tail(String code, Place place, String message) {
    return note(code, place, message + TAIL);
  }

  /** Whether it says no more than that rounding makes a difference. */
  public boolean isTail() {
    return severity == Severity.NOTE && message.endsWith(TAIL);
  }

  /** The same, said to have a cause. */
  public Finding withCause(String words) {
    return new Finding(code, severity, place, message, advice, words);
  }

  /** Whether this finding stops the output. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    String where = place.toString();
    return severity.label()
        + " "
        + (where.isEmpty() ? "" : where + "：")
        + message
        + (advice.isEmpty() ? "" : " 怎么办：" + advice)
        + " ["
        + code
        + "]";
  }
}
