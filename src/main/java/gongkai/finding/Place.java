package gongkai.finding;

/**
 * Where something stands in what the user wrote.
 *
 * @param file the file as the user named it; empty when it is the report itself that is meant
 * @param spot the line or the cell
 * @param key the path of the field ({@code 收入/其他收入/2299999}) or the heading in the report; may be
 *     empty
 */
public record Place(String file, Spot spot, String key) {

  /** A place in a text; line 0 when no line is known. */
  public Place(String file, int line, String key) {
    this(file, Spot.line(line), key);
  }

  /** A place of which only the file is known. */
  public static Place file(String file) {
    return new Place(file, Spot.NONE, "");
  }

  /** The same spot, with another key. */
  public Place withKey(String otherKey) {
    return new Place(file, spot, otherKey);
  }

  /** Whether it is a file as a whole. */
  public boolean isFile() {
    return !file.isEmpty() && !spot.isKnown() && key.isEmpty();
  }

  /** The line in a text, counted from 1; 0 when none is known. */
  public int line() {
    return spot.line();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (spot.isKnown()) {
      text.append(text.isEmpty() ? "" : " ").append(spot.label());
    }
    if (!key.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append("“").append(key).append("”");
    }
    return text.toString();
  }
}
