package gongkai.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text when its writing no longer matters: blanks, marks, widths, numbering. */
final class Plain {

  /** {@code 一、}, {@code （二）}, {@code 1.}, {@code 其中：} before a label. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\(?[一二三四五六七八九十]{1,3}\\)?[、.)]|\\([一二三四五六七八九十]{1,3}\\)|\\(?\\d{1,2}\\)|\\d{1,2}[.、](?!\\d)"
              + "|其中:|[△▲★*#]+)++");

  private static final Pattern UNIT = Pattern.compile("\\((?:单位:?)?[^()]{0,3}元\\)");
  private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private Plain() {}

  /** In half width, without any blank. */
  static String half(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** Letters, digits and Chinese characters only. */
  static String words(String text) {
    return MARKS
        .matcher(UNIT.matcher(half(text)).replaceAll(""))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** The same, without numbering before it. */
  static String label(String text) {
    return words(NUMBERING.matcher(half(text)).replaceFirst(""));
  }
}
