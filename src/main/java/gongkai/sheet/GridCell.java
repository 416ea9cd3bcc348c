package gongkai.sheet;

import gongkai.finding.Spot;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell as a person sees it.
 *
 * @param spot where it is
 * @param kind what it holds
 * @param text what it shows, blanks at both ends included; of an {@link Kind#ERROR} what the error
 *     is; empty if blank
 * @param number of a {@link Kind#NUMBER}, to the 15 significant digits that a workbook shows
 * @param formula whether it is worked out from other cells
 */
public record GridCell(
    Spot spot, Kind kind, String text, Optional<BigDecimal> number, boolean formula) {

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

  /** A cell with nothing in it. */
  static GridCell blank(Spot spot) {
    return new GridCell(spot, Kind.BLANK, "", Optional.empty(), false);
  }

  /** A text; an empty one is no text. */
  static GridCell text(Spot spot, String text, boolean formula) {
    return text.isBlank()
        ? blank(spot)
        : new GridCell(spot, Kind.TEXT, text, Optional.empty(), formula);
  }

  /** A number. */
  static GridCell number(Spot spot, BigDecimal number, boolean formula) {
    return new GridCell(spot, Kind.NUMBER, number.toPlainString(), Optional.of(number), formula);
  }

  /** No value. */
  static GridCell error(Spot spot, String what, boolean formula) {
    return new GridCell(spot, Kind.ERROR, what, Optional.empty(), formula);
  }

  /** Whether it holds nothing. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
