package gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a short text, a title or a cell, into lines of nearly equal length that do not tear words;
 * never into more lines than filling them would need.
 */
final class EvenBreaker {

  /** Longer texts are running text, where lines are filled. */
  private static final int LONGEST = 80;

  private static final double TEAR = 0.3;

  private final LineBreaker breaker;
  private final int room;
  private final int count;

  private EvenBreaker(LineBreaker breaker, int room) {
    this.breaker = breaker;
    this.room = room;
    this.count = breaker.glyphs().count();
  }

  static List<Line> lines(LineBreaker breaker, int room) {
    List<Line> filled = breaker.lines(room, room, false);
    if (filled.size() == 1 || breaker.glyphs().count() > LONGEST || breaker.hasParagraphs()) {
      return filled;
    }
    return new EvenBreaker(breaker, room + 2).even(filled.size()).orElse(filled);
  }

  private Optional<List<Line>> even(int lines) {
    double target = (double) breaker.glyphs().width() / lines;
    double[] cost = new double[count + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    int[][] from = new int[lines][count + 1];
    for (int line = 0; line < lines; line++) {
      cost = next(cost, from[line], target);
    }
    return Double.isInfinite(cost[count]) ? Optional.empty() : Optional.of(trace(from));
  }

  private double[] next(double[] cost, int[] from, double target) {
    double[] best = new double[count + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    for (int end = 1; end <= count; end++) {
      if (!breaker.mayBreakBefore(end)) {
        continue;
      }
      for (int start = end - 1; start >= 0; start--) {
        int width = breaker.lineWidth(start, end);
        if (width > room) {
          break;
        }
        double total = cost[start] + badness(width, target, end);
        if (total < best[end]) {
          best[end] = total;
          from[end] = start;
        }
      }
    }
    return best;
  }

  private double badness(int width, double target, int end) {
    double off = (width - target) / target;
    Glyphs glyphs = breaker.glyphs();
    boolean torn = end < count && Words.tears(glyphs.codePoint(end - 1), glyphs.codePoint(end));
    return off * off + (torn ? TEAR : 0);
  }

  private List<Line> trace(int[][] from) {
    LinkedList<Line> lines = new LinkedList<>();
    int end = count;
    for (int line = from.length - 1; line >= 0; line--) {
      int start = from[line][end];
      lines.addFirst(breaker.line(start, end));
      end = start;
    }
    return new ArrayList<>(lines);
  }
}
