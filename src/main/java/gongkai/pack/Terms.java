package gongkai.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed sum of references as a pack writes it: {@code 基本支出表/301 + 基本支出表/303}; placeholders
 * ({@code <项>}, {@code <栏>}) are still in it.
 *
 * @param parts in written order
 */
public record Terms(List<Part> parts) {

  private static final Pattern SIGN = Pattern.compile(" ([+-]) ");

  public Terms {
    parts = List.copyOf(parts);
  }

  /**
   * One addend.
   *
   * @param minus whether it is subtracted
   * @param ref as written
   */
  public record Part(boolean minus, String ref) {}

  /** Nothing at all. */
  static final Terms NONE = new Terms(List.of());

  /** A single reference. */
  public static Terms of(String ref) {
    return new Terms(List.of(new Part(false, ref)));
  }

  static Terms parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = SIGN.matcher(text);
    int begin = 0;
    boolean minus = false;
    while (matcher.find()) {
      parts.add(new Part(minus, text.substring(begin, matcher.start()).strip()));
      minus = matcher.group(1).equals("-");
      begin = matcher.end();
    }
    parts.add(new Part(minus, text.substring(begin).strip()));
    return new Terms(parts);
  }
}
