package gongkai.intake;

import gongkai.sheet.GridCell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says where a figure should be.
 *
 * @param kind how it is to be understood
 * @param number of a {@link Kind#FIGURE}
 */
record Amount(Kind kind, Optional<BigDecimal> number) {

  private static final Pattern DASHES = Pattern.compile("[-‐‑–—―─━﹣−ー_/*]+");
  private static final Pattern NUMBER =
      Pattern.compile("([-–—−])?[¥]?((?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d+)?)");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  /** What can stand there. */
  enum Kind {
    /** Nothing, or a sign that there can be nothing. */
    NONE,
    /** A number. */
    FIGURE,
    /** Something else. */
    UNREADABLE
  }

  static Amount of(GridCell cell) {
    return switch (cell.kind()) {
      case BLANK -> new Amount(Kind.NONE, Optional.empty());
      case NUMBER -> new Amount(Kind.FIGURE, cell.number());
      case ERROR -> new Amount(Kind.UNREADABLE, Optional.empty());
      case TEXT -> of(cell.text());
    };
  }

  private static Amount of(String written) {
    String text = Plain.half(written);
    if (text.isEmpty() || DASHES.matcher(text).matches()) {
      return new Amount(Kind.NONE, Optional.empty());
    }
    Matcher brackets = BRACKETS.matcher(text);
    boolean negative = brackets.matches();
    Matcher number = NUMBER.matcher(negative ? brackets.group(1) : text);
    if (!number.matches() || negative && number.group(1) != null) {
      return new Amount(Kind.UNREADABLE, Optional.empty());
    }
    BigDecimal value = new BigDecimal(number.group(2).replace(",", ""));
    boolean minus = negative || number.group(1) != null;
    return new Amount(Kind.FIGURE, Optional.of(minus ? value.negate() : value));
  }

  /** Whether it is a number. */
  boolean isFigure() {
    return kind == Kind.FIGURE;
  }

  /** Whether it is this whole number. */
  boolean is(String whole) {
    return number.filter(value -> value.toPlainString().equals(whole)).isPresent();
  }
}
