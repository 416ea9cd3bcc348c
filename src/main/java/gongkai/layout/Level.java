package gongkai.layout;

import java.util.Arrays;

/** Shares room so that the smallest grow first, as water fills a vessel with an uneven floor. */
final class Level {

  private Level() {}

  /** The level to which all must rise for the total to be {@code total}. */
  static double of(double[] floors, double total) {
    double[] sorted = floors.clone();
    Arrays.sort(sorted);
    double rest = total - Arrays.stream(sorted).sum();
    double level = sorted.length == 0 ? 0 : sorted[0];
    for (int i = 1; i <= sorted.length && rest > 0; i++) {
      double next = i < sorted.length ? sorted[i] : Double.POSITIVE_INFINITY;
      double step = Math.min(next - level, rest / i);
      level += step;
      rest -= step * i;
    }
    return level;
  }
}
