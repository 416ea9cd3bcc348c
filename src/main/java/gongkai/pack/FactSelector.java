package gongkai.pack;

import gongkai.model.FactKey;
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

  private static boolean matches(String pattern, String path) {
    if (pattern.indexOf('*') < 0) {
      return new FactKey(path, "").isWithin(pattern);
    }
    String[] wanted = pattern.split("/");
    String[] given = path.split("/");
    if (given.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(given[i])) {
        return false;
      }
    }
    return true;
  }
}
