package gongkai.layout;

import static gongkai.layout.CharacterKind.WORD;

import gongkai.font.FontFile;
import java.util.List;

/** Turns one line into runs of equal font and spacing. */
final class LinePainter {

  /** Room, in em, that may come between the letters of a word too: it cannot be seen there. */
  private static final double INVISIBLE = 0.03;

  /** Wider gaps, in em, look worse than a ragged line. */
  private static final double WIDEST = 0.3;

  private final Glyphs glyphs;
  private final double size;
  private final boolean artifact;

  LinePainter(Glyphs glyphs, double size, boolean artifact) {
    this.glyphs = glyphs;
    this.size = size;
    this.artifact = artifact;
  }

  /**
   * Draws a line.
   *
   * @param marks where the runs are added
   * @param x left end
   * @param y baseline
   * @param spare room to be spread over the line, negative to shrink it
   */
  void paint(List<Mark> marks, Line line, double x, double y, double spare) {
    int gaps = line.end() - line.start() - 1;
    double everywhere = gaps > 0 ? spare / gaps : 0;
    boolean even = Math.abs(everywhere) <= INVISIBLE * size;
    int places = even ? gaps : stretchable(line);
    double gap = places > 0 ? spare / places : 0;
    new Stroke(marks, line, y, even, gap > WIDEST * size ? 0 : gap).paint(x);
  }

  private int stretchable(Line line) {
    int places = 0;
    for (int i = line.start(); i < line.end() - 1; i++) {
      places += isStretchable(i) ? 1 : 0;
    }
    return places;
  }

  private boolean isStretchable(int index) {
    return !CharacterKind.is(glyphs.codePoint(index), WORD)
        || !CharacterKind.is(glyphs.codePoint(index + 1), WORD);
  }

  /** One line while it is being drawn. */
  private final class Stroke {

    private final List<Mark> marks;
    private final Line line;
    private final double y;
    private final boolean even;
    private final double gap;

    Stroke(List<Mark> marks, Line line, double y, boolean even, double gap) {
      this.marks = marks;
      this.line = line;
      this.y = y;
      this.even = even;
      this.gap = gap;
    }

    void paint(double left) {
      double x = left;
      int start = line.start();
      while (start < line.end()) {
        int end = runEnd(start);
        FontFile font = glyphs.font(start);
        double spacing = end - start > 1 ? gapAfter(start) : 0;
        if (font != null) {
          String text = glyphs.text(start, end);
          marks.add(new Mark.Run(x, y, font, size, spacing, text, artifact));
        }
        x += glyphs.width(start, end) * size / 1000 + spacing * (end - start - 1);
        x += end < line.end() ? gapAfter(end - 1) : 0;
        start = end;
      }
    }

    private int runEnd(int start) {
      double spacing = start + 1 < line.end() ? gapAfter(start) : 0;
      int end = start + 1;
      while (end < line.end()
          && glyphs.font(end) == glyphs.font(start)
          && gapAfter(end - 1) == spacing
          && (spacing == 0 || glyphs.isSingle(end - 1) && glyphs.isSingle(end))) {
        end++;
      }
      return end;
    }

    private double gapAfter(int index) {
      return even || isStretchable(index) ? gap : 0;
    }
  }
}
