package gongkai.layout;

import gongkai.document.TextStyle;
import gongkai.font.FontChain;
import java.util.List;

/**
 * A text style together with its fonts.
 *
 * @param style as in the style sheet
 * @param fonts of its face and weight
 */
record TextSetting(TextStyle style, FontChain fonts) {

  /** Part of a Han character's square that lies above the baseline, in em. */
  private static final double ABOVE = 0.88;

  /** Distance of the baseline from the upper edge of a line of this height. */
  static double baseline(double height, double size) {
    return (height - size) / 2 + ABOVE * size;
  }

  double baseline() {
    return baseline(style.leading(), style.size());
  }

  /** This many points in 1/1000 of the font size. */
  int units(double points) {
    return (int) Math.round(points * 1000 / style.size());
  }

  double points(int units) {
    return units * style.size() / 1000;
  }

  /** The left end of a line between margins that are {@code room} apart. */
  static double left(TextStyle.Align align, double room, double width) {
    return switch (align) {
      case CENTER -> (room - width) / 2;
      case RIGHT -> room - width;
      case LEFT, JUSTIFY -> 0;
    };
  }

  /** The lines of a text in this style; centred ones are made equally long. */
  List<Line> lines(Glyphs glyphs, double room) {
    LineBreaker breaker = new LineBreaker(glyphs);
    if (style.align() == TextStyle.Align.CENTER) {
      return EvenBreaker.lines(breaker, units(room));
    }
    return breaker.lines(
        units(room) - (int) (1000 * style.indent()),
        units(room) - (int) (1000 * style.hanging()),
        style.align() == TextStyle.Align.JUSTIFY);
  }
}
