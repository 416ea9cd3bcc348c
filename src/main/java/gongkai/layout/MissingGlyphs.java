package gongkai.layout;

import gongkai.layout.PagedDocument.MissingGlyph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the characters that no font has, each once below each heading. */
final class MissingGlyphs {

  private static final int CONTEXT = 10;

  private final List<MissingGlyph> found = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private String heading = "";

  void enter(String newHeading) {
    heading = newHeading;
  }

  void add(int codePoint, String text, int index) {
    if (known.add(codePoint + heading)) {
      found.add(new MissingGlyph(codePoint, heading, around(text, index)));
    }
  }

  List<MissingGlyph> found() {
    return found;
  }

  private static String around(String text, int index) {
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(text.length(), index + CONTEXT);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
