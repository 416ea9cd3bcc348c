package gongkai.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What stands for a unit among many (汇总).
 *
 * @param entries in the order of the columns
 * @param bounds what is out of the usual; empty if nothing is to be looked for
 */
public record OverviewPlan(List<Entry> entries, Optional<Bounds> bounds) {

  /** Nothing stands for a unit. */
  static final OverviewPlan NONE = new OverviewPlan(List.of(), Optional.empty());

  public OverviewPlan {
    entries = List.copyOf(entries);
  }

  /**
   * One figure.
   *
   * @param figure its name; a figure that is taken as it is (取) must be money
   * @param title of its column
   * @param money a difference of less 元 is no outlier; empty if no outliers are looked for
   */
  public record Entry(String figure, String title, Optional<BigDecimal> money) {}

  /**
   * From where on somebody should look; nobody says that it is wrong.
   *
   * @param rate change against last year in per cent, above 0
   * @param money a difference of less 元 is none, above 0
   * @param units so many of one 口径 and year are needed to compare them, at least {@link
   *     #FEWEST_UNITS}
   * @param spread how many interquartile ranges beyond the quartiles, above 0
   * @param times an amount of more than so many times the median, or less than it divided by so
   *     many, above 1
   */
  public record Bounds(
      BigDecimal rate, BigDecimal money, int units, BigDecimal spread, BigDecimal times) {

    /** Quartiles of fewer units say nothing. */
    public static final int FEWEST_UNITS = 8;
  }
}
