package gongkai.render.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names that Excel takes for sheets: short, without certain marks, each only once. */
final class XlsxNames {

  private static final int LONGEST = 31;

  private final Set<String> used = new HashSet<>();

  /** The name for a sheet with a table of this caption. */
  String of(String caption) {
    String wished = caption.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "_").strip();
    String name = cut(wished.isEmpty() ? "_" : wished, LONGEST);
    for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = "(" + i + ")";
      name = cut(wished, LONGEST - number.length()) + number;
    }
    return name;
  }

  /** An apostrophe may stand inside only; half a character of two halves may not stand at all. */
  private static String cut(String text, int length) {
    int end = Math.min(length, text.length());
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return text.substring(0, end).strip().replaceAll("^'|'$", "_");
  }
}
