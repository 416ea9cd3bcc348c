package gongkai.layout;

import gongkai.font.FontChain;
import gongkai.font.FontFile;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text measured: its characters, each together with the marks that combine with it, their fonts
 * and widths. Widths are in 1/1000 of the font size, so one measuring serves every size.
 */
final class Glyphs {

  private static final int WIDE_SPACE = 0x3000;
  private static final int EM = 1000;
  private static final int BLANK = 250;

  private final String text;
  private final int[] starts;
  private final int[] edges;
  private final FontFile[] fonts;
  private int count;

  private Glyphs(String text) {
    this.text = text;
    this.starts = new int[text.length() + 1];
    this.edges = new int[text.length() + 1];
    this.fonts = new FontFile[text.length()];
  }

  static Glyphs measure(String text, FontChain chain, MissingGlyphs missing) {
    Glyphs glyphs = new Glyphs(text);
    int index = 0;
    while (index < text.length()) {
      index = glyphs.measureNext(index, chain, missing);
    }
    glyphs.starts[glyphs.count] = text.length();
    return glyphs;
  }

  private int measureNext(int index, FontChain chain, MissingGlyphs missing) {
    int base = text.codePointAt(index);
    int next = index + Character.charCount(base);
    Optional<FontFile> font = chain.fontFor(base);
    int width = font.isPresent() ? font.get().advance(base) : blankWidth(base);
    if (font.isEmpty() && width == 0) {
      missing.add(base, text, index);
    }
    while (next < text.length() && combines(text.codePointAt(next))) {
      int mark = text.codePointAt(next);
      if (font.isPresent() && font.get().has(mark)) {
        width += font.get().advance(mark);
      } else if (!isSelector(mark)) {
        missing.add(mark, text, next);
      }
      next += Character.charCount(mark);
    }
    starts[count] = index;
    fonts[count] = font.orElse(null);
    edges[count + 1] = edges[count] + width;
    count++;
    return next;
  }

  private static int blankWidth(int codePoint) {
    if (codePoint == WIDE_SPACE) {
      return EM;
    }
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? BLANK : 0;
  }

  private static boolean combines(int codePoint) {
    if (codePoint < 0x0300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A selector asks for another form of a character; without it the usual form is right too. */
  private static boolean isSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  int count() {
    return count;
  }

  int codePoint(int index) {
    return text.codePointAt(starts[index]);
  }

  /** The font of a character; null if it is not drawn. */
  FontFile font(int index) {
    return fonts[index];
  }

  /** Width of the characters from {@code start} to before {@code end}. */
  int width(int start, int end) {
    return edges[end] - edges[start];
  }

  int width() {
    return edges[count];
  }

  /** Whether it is one code point, so that room may be put after it by its font alone. */
  boolean isSingle(int index) {
    int length = starts[index + 1] - starts[index];
    return length == 1 || length == 2 && Character.isHighSurrogate(text.charAt(starts[index]));
  }

  /**
   * The characters from {@code start} to before {@code end}, all of one font, as it can show them.
   */
  String text(int start, int end) {
    String part = text.substring(starts[start], starts[end]);
    for (int i = start; i < end; i++) {
      if (!isSingle(i)) {
        FontFile font = fonts[start];
        int[] shown = part.codePoints().filter(mark -> !combines(mark) || font.has(mark)).toArray();
        return new String(shown, 0, shown.length);
      }
    }
    return part;
  }

  @Override
  public String toString() {
    return text + Arrays.toString(Arrays.copyOf(edges, count + 1));
  }
}
