package gongkai.sheet;

import gongkai.finding.Spot;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell as a person sees it.
 *
 * @param spot where it is, for people
 * @param row counted from 0
 * @param column counted from 0
 * @param kind what it holds
 * @param text what it shows, blanks at both ends included; of an {@link Kind#ERROR} what the error
 *     is; empty if blank
 * @param number of a {@link Kind#NUMBER}, to the 15 significant digits that a workbook shows; of
 *     one shown in per cent the fraction, as the file has it
 * @param format how the workbook shows a number
 * @param formula whether it is worked out from other cells
 */
public record GridCell(
    Spot spot,
    int row,
    int column,
    Kind kind,
    String text,
    Optional<BigDecimal> number,
    Format format,
    boolean formula) {

  /** What a cell holds. */
  public enum Kind {
    /** Nothing, or an empty text. */
    BLANK,
    /** A text; a date and a truth value are texts too. */
    TEXT,
    /** A number. */
    NUMBER,
    /** No value: an error such as {@code #REF!}, or a formula that was never worked out. */
    ERROR
  }

  /** How a number is shown. */
  public enum Format {
    /** As it is. */
    PLAIN,
    /** A hundredfold, with the sign %. */
    PERCENT,
    /** As a date: it is a {@link Kind#TEXT} here. */
    DATE
  }

  /** The same place with a text; an empty one is no text. */
  GridCell withText(String shown, boolean worked) {
    return shown.isBlank() ? this : with(Kind.TEXT, shown, Optional.empty(), worked);
  }

  /** The same place with a number. */
  GridCell withNumber(BigDecimal value, boolean worked) {
    return with(Kind.NUMBER, value.toPlainString(), Optional.of(value), worked);
  }

  /** The same place without a value. */
  GridCell withError(String what, boolean worked) {
    return with(Kind.ERROR, what, Optional.empty(), worked);
  }

  private GridCell with(Kind other, String shown, Optional<BigDecimal> value, boolean worked) {
    return new GridCell(spot, row, column, other, shown, value, format, worked);
  }

  /** The same cell, shown so. */
  GridCell shownAs(Format other) {
    return new GridCell(spot, row, column, kind, text, number, other, formula);
  }

  /** Whether it holds nothing. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
