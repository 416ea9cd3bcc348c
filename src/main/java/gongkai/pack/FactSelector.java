package gongkai.pack;

import java.util.List;

/**
 * Which entries of the data file add up to a figure: those at or below one of the paths; {@code *}
 * stands for any one key.
 *
 * @param paths {@code 支出/一般公共预算财政拨款}, {@code 支出/ * /基本支出} (without the blanks)
 */
public record FactSelector(List<String> paths) {

  /** Selects nothing. */
  public static final FactSelector NONE = new FactSelector(List.of());

  public FactSelector {
    paths = List.copyOf(paths);
  }

  /** Whether nothing can be selected. */
  public boolean isEmpty() {
    return paths.isEmpty();
  }

  /** Whether an entry at this path is selected. */
  public boolean selects(String path) {
    return paths.stream().anyMatch(pattern -> matches(pattern, path));
  }

  /** Walks both at once; a key more in the path is one below the pattern. */
  private static boolean matches(String pattern, String path) {
    int at = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char wanted = pattern.charAt(i);
      if (wanted == '*') {
        at = endOfKey(path, at);
      } else if (at < path.length() && path.charAt(at) == wanted) {
        at++;
      } else {
        return false;
      }
    }
    return at == path.length() || path.charAt(at) == '/';
  }

  private static int endOfKey(String path, int begin) {
    int slash = path.indexOf('/', begin);
    return slash < 0 ? path.length() : slash;
  }
}
