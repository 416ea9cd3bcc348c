package gongkai.render.xlsx;

import gongkai.document.SpreadLine;

/**
 * Which columns the three texts of a line take: the one in the middle stands as near to the middle
 * as columns allow, the left one has what is left of it.
 *
 * @param left how many columns the left text takes; 0 if there are too few for three texts
 * @param middle first column of the middle text
 * @param middleEnd the column behind it; equal to {@code middle} if there is no such text
 * @param right first column of the right text; the number of columns if there is none
 */
record XlsxSpread(int left, int middle, int middleEnd, int right) {

  /** Of places so much alike, the one that leaves most to the left text is taken. */
  private static final double ALIKE = 0.5;

  static XlsxSpread of(SpreadLine line, double size, XlsxWidths widths) {
    int count = widths.count();
    int right = count;
    if (!line.right().isEmpty()) {
      double needed = XlsxWidths.needed(line.right(), size);
      right = count - 1;
      while (right > 1 && widths.of(right, count - right) < needed) {
        right--;
      }
    }
    return line.middle().isEmpty()
        ? new XlsxSpread(right, right, right, right)
        : withMiddle(line, size, widths, right);
  }

  boolean isTooNarrow() {
    return left == 0;
  }

  private static XlsxSpread withMiddle(SpreadLine line, double size, XlsxWidths widths, int right) {
    double needed = XlsxWidths.needed(line.middle(), size);
    double centre = widths.of(0, widths.count()) / 2;
    XlsxSpread best = new XlsxSpread(Math.max(0, right - 1), right - 1, right, right);
    double least = Double.MAX_VALUE;
    for (int from = right - 1; from > 0; from--) {
      boolean leftWraps = widths.lines(line.left(), size, 0, from) > 1;
      for (int end = from + 1; end <= right; end++) {
        double width = widths.of(from, end - from);
        double away = Math.abs(widths.of(0, from) + width / 2 - centre);
        // A left text on one line is worth more than the exact middle.
        double badness = leftWraps ? centre + away : away;
        if (width >= needed && badness < least - ALIKE) {
          least = badness;
          best = new XlsxSpread(from, from, end, right);
        }
      }
    }
    return best;
  }
}
