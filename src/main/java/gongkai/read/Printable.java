package gongkai.read;

import java.util.Optional;

/** What characters a text of a data file may hold. */
public final class Printable {

  private Printable() {}

  /**
   * Characters that no report can print or no format can hold, and those that break or turn lines.
   */
  static boolean isOther(char c) {
    return (c < 0x20 && c != '\n' && c != '\r' && c != '\t')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  /** The first character of a text that it may not hold, or half of one. */
  public static Optional<Character> firstOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          !Character.isSurrogate(c)
              || (Character.isHighSurrogate(c)
                  ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                  : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
      if (isOther(c) || !paired) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }
}
