package gongkai.finding;

/** What a user wrote, as it is repeated to him. */
public final class Excerpt {

  private static final int LONGEST = 30;

  private Excerpt() {}

  /** In one line, and no more of it than says which it is. */
  public static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
