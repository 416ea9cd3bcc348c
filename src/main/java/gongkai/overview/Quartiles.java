package gongkai.overview;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is usual among many: half of them lie between the lower and the upper quartile. As {@code
 * QUARTILE} in Excel works them out, so that anyone can check.
 *
 * @param lower 下四分位数
 * @param median 中位数
 * @param upper 上四分位数
 * @param count of how many
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper, int count) {

  private static final int PARTS = 4;

  /**
   * Of these numbers.
   *
   * @param numbers at least one
   */
  static Quartiles of(List<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, PARTS - 1), sorted.size());
  }

  /** Between two numbers it is as far as its place is between theirs; exact. */
  private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
    int place = (sorted.size() - 1) * quarter;
    BigDecimal below = sorted.get(place / PARTS);
    BigDecimal above = sorted.get(Math.min(place / PARTS + 1, sorted.size() - 1));
    BigDecimal way = new BigDecimal("0.25").multiply(BigDecimal.valueOf(place % PARTS));
    return below.add(above.subtract(below).multiply(way));
  }

  /** Whether a number lies more than so many interquartile ranges beyond the quartiles. */
  boolean isBeyond(BigDecimal number, BigDecimal spread) {
    BigDecimal room = upper.subtract(lower).multiply(spread);
    return number.compareTo(lower.subtract(room)) < 0 || number.compareTo(upper.add(room)) > 0;
  }
}
