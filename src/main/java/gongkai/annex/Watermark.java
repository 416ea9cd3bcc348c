package gongkai.annex;

import java.util.regex.Pattern;

/** The words of a draft, however far apart their letters stand. */
final class Watermark {

  /** Blanks of every script, the full-width one among them, and what is not to be seen. */
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\p{Cf}\\p{Cc}]", Pattern.UNICODE_CHARACTER_CLASS);

  private final String words;
  private final String letters;

  Watermark(String words) {
    this.words = words;
    this.letters = bare(words);
  }

  boolean isIn(CharSequence text) {
    return bare(text).contains(letters);
  }

  /**
   * Says that a file bears it.
   *
   * @param where it was found; empty if that cannot be told
   */
  Refusal found(String where) {
    String message = where + (where.isEmpty() ? "里有“" : "有“") + words + "”";
    return new Refusal("附件-水印", message, "公开的报告不能有这几个字，换成正式稿。");
  }

  private static String bare(CharSequence text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
