package gongkai.overview;

import gongkai.derive.Figure;
import gongkai.pack.NumberStyle;
import gongkai.pack.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of one unit, as it is shown: money in 万元, rates in per cent, two decimals, half up.
 *
 * @param figure exact; empty if the unit has none
 */
public record FigureValue(Optional<Figure> figure) {

  /** What stands where nothing is filled in, beside something that is. */
  static final String BLANK = "空";

  private static final int DECIMALS = 2;
  private static final NumberStyle STYLE = new NumberStyle(DECIMALS, true, false, "0.00");

  /** The amount in 万元: as it is, or of this year. */
  public Optional<BigDecimal> money() {
    return yuan().map(FigureValue::rounded);
  }

  private static BigDecimal rounded(BigDecimal yuan) {
    return Numbers.rounded(Numbers.toWan(yuan), STYLE);
  }

  /** The amount in 元, exact: as it is, or of this year. */
  Optional<BigDecimal> yuan() {
    if (figure.orElse(null) instanceof Figure.Plain plain) {
      return plain.value();
    }
    return figure.orElse(null) instanceof Figure.Change change ? change.now() : Optional.empty();
  }

  /** The share, or the change against last year with its sign, in per cent. */
  public Optional<BigDecimal> rate() {
    if (figure.orElse(null) instanceof Figure.Share share && share.exists()) {
      return Optional.of(share.percent(DECIMALS));
    }
    if (figure.orElse(null) instanceof Figure.Change change && change.hasRate()) {
      BigDecimal rate = change.rate(DECIMALS);
      return Optional.of(change.direction() < 0 ? rate.negate() : rate);
    }
    return Optional.empty();
  }

  /** The amount for people: {@code 空} if only last year has one; empty if there is none. */
  public String moneyText() {
    return yuan().map(FigureValue::wan).orElse(isGone() ? BLANK : "");
  }

  private boolean isGone() {
    return figure.orElse(null) instanceof Figure.Change change && change.before().isPresent();
  }

  /** The rate for people; a change that is a rise has a plus; empty if there is none. */
  public String rateText() {
    boolean change = figure.orElse(null) instanceof Figure.Change;
    return rate().map(rate -> (change && rate.signum() > 0 ? "+" : "") + percent(rate)).orElse("");
  }

  /** Money in 元, printed in 万元. */
  static String wan(BigDecimal yuan) {
    return Numbers.wan(yuan, STYLE);
  }

  /** A rate in per cent, printed. */
  static String percent(BigDecimal rate) {
    return Numbers.print(rate, STYLE) + "%";
  }
}
