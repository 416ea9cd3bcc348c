package gongkai.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a measured text into lines, each filled as far as it goes. Widths in 1/1000 em. */
final class LineBreaker {

  /** A full-width mark; those of Latin fonts have no empty half. */
  private static final int FULL_WIDTH = 900;

  /**
   * How far a gap may shrink to save a closing mark from pulling its neighbour to the next line.
   */
  private static final int SQUEEZE = 20;

  /** Rounding of widths from points must not cost a character. */
  private static final int TOLERANCE = 2;

  private static final int PARAGRAPH = '\n';

  private final Glyphs glyphs;
  private final boolean[] allowed;

  LineBreaker(Glyphs glyphs) {
    this.glyphs = glyphs;
    this.allowed = BreakPlaces.of(glyphs);
  }

  /**
   * The lines of the text.
   *
   * @param first room of the first line
   * @param other room of the others
   * @param squeeze whether lines are justified and may shrink a little
   */
  List<Line> lines(int first, int other, boolean squeeze) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < glyphs.count()) {
      int end = lineEnd(start, (lines.isEmpty() ? first : other) + TOLERANCE, squeeze);
      lines.add(line(start, end));
      start = end;
    }
    return lines.isEmpty() ? List.of(new Line(0, 0, 0)) : lines;
  }

  private int lineEnd(int start, int room, boolean squeeze) {
    int best = -1;
    int forced = start + 1;
    for (int end = start + 1; end <= glyphs.count(); end++) {
      int width = lineWidth(start, end);
      if (width <= room && glyphs.codePoint(end - 1) == PARAGRAPH) {
        return end;
      }
      int slack = squeeze && isHalf(end - 1) ? SQUEEZE * (end - start - 1) : 0;
      if (width <= room + slack) {
        forced = end;
        best = allowed[end] ? end : best;
      } else if (width > room + 2 * FULL_WIDTH) {
        break;
      }
    }
    return best > 0 ? best : forced;
  }

  /** The line from {@code start} to before {@code end}. */
  Line line(int start, int end) {
    int drawn = withoutBlanks(start, end);
    return new Line(start, drawn, lineWidth(start, end));
  }

  /** Width of a line; blanks at its end do not count, nor does the empty half of a last mark. */
  int lineWidth(int start, int end) {
    int drawn = withoutBlanks(start, end);
    if (drawn - start < 2 || !isHalf(drawn - 1)) {
      return glyphs.width(start, drawn);
    }
    return glyphs.width(start, drawn) - glyphs.width(drawn - 1, drawn) / 2;
  }

  private int withoutBlanks(int start, int end) {
    int drawn = end;
    while (drawn > start && CharacterKind.is(glyphs.codePoint(drawn - 1), CharacterKind.SPACE)) {
      drawn--;
    }
    return drawn;
  }

  private boolean isHalf(int index) {
    return CharacterKind.is(glyphs.codePoint(index), CharacterKind.HALF)
        && glyphs.width(index, index + 1) >= FULL_WIDTH;
  }

  /** Whether the text has several paragraphs. */
  boolean hasParagraphs() {
    for (int i = 0; i < glyphs.count(); i++) {
      if (glyphs.codePoint(i) == PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  boolean mayBreakBefore(int index) {
    return allowed[index];
  }

  Glyphs glyphs() {
    return glyphs;
  }

  /** Width of the longest piece that is never torn. */
  int longestPiece() {
    int longest = 0;
    int start = 0;
    for (int end = 1; end <= glyphs.count(); end++) {
      if (allowed[end]) {
        longest = Math.max(longest, lineWidth(start, end));
        start = end;
      }
    }
    return longest;
  }
}
