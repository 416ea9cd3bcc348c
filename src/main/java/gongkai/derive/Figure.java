package gongkai.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A figure of the text (指标). */
public sealed interface Figure {

  /**
   * Money in 元, or a count.
   *
   * @param value empty if blank
   */
  record Plain(Optional<BigDecimal> value) implements Figure {

    /** Whether there is an amount other than zero. */
    public boolean nonZero() {
      return value.filter(number -> number.signum() != 0).isPresent();
    }
  }

  /**
   * A part of a whole.
   *
   * @param part empty if blank
   * @param whole empty if blank
   */
  record Share(Optional<BigDecimal> part, Optional<BigDecimal> whole) implements Figure {

    /** Whether a percentage exists: the whole is not zero; a blank part counts as nothing. */
    public boolean exists() {
      return whole.filter(number -> number.signum() != 0).isPresent();
    }

    /** The percentage, rounded half up from the exact figures. */
    public BigDecimal percent(int decimals) {
      return percentOf(part.orElse(BigDecimal.ZERO), whole.orElseThrow(), decimals);
    }
  }

  /**
   * From last year to this year.
   *
   * @param now this year, empty if blank
   * @param before last year, empty if blank
   */
  record Change(Optional<BigDecimal> now, Optional<BigDecimal> before) implements Figure {

    /** This year less last year; blanks count as nothing. */
    public BigDecimal difference() {
      return now.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
    }

    /** How much it is, without the direction. */
    public BigDecimal amount() {
      return difference().abs();
    }

    /** -1 for a fall, 0 for none, 1 for a rise. */
    public int direction() {
      return difference().signum();
    }

    /** Whether a rate exists: last year was not zero. */
    public boolean hasRate() {
      return before.filter(number -> number.signum() != 0).isPresent();
    }

    /** The rate in per cent without sign, rounded half up from the exact figures. */
    public BigDecimal rate(int decimals) {
      return percentOf(amount(), before.orElseThrow().abs(), decimals);
    }
  }

  private static BigDecimal percentOf(BigDecimal part, BigDecimal whole, int decimals) {
    return part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
  }
}
