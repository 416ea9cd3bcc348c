package gongkai.finding;

/**
 * Where something stands in what the user wrote.
 *
 * @param file the file as the user named it; empty when it is the report itself that is meant
 * @param line counted from 1; 0 when no line is known
 * @param key the path of the field ({@code 收入/其他收入/2299999}) or the heading in the report; may be
 *     empty
 */
public record Place(String file, int line, String key) {

  /** A place of which only the file is known. */
  public static Place file(String file) {
    return new Place(file, 0, "");
  }

  /** The same line, with another key. */
  public Place withKey(String otherKey) {
    return new Place(file, line, otherKey);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(text.isEmpty() ? "" : " ").append("第").append(line).append("行");
    }
    if (!key.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append("“").append(key).append("”");
    }
    return text.toString();
  }
}
