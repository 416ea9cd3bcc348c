package gongkai.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many items the lists of items have, which stand in addresses as numbers ({@code 附件/项目/3/名称}).
 *
 * @param lengths by the path of the list
 */
public record ItemCounts(Map<String, Integer> lengths) {

  private static final Pattern NUMBER = Pattern.compile("/(\\d{1,6})(?=/)");

  public ItemCounts {
    lengths = Collections.unmodifiableMap(new LinkedHashMap<>(lengths));
  }

  /** Counts what these addresses go through. */
  public static ItemCounts of(Collection<FactKey> keys) {
    Map<String, Integer> lengths = new HashMap<>();
    for (FactKey key : keys) {
      Matcher number = NUMBER.matcher(key.path());
      while (number.find()) {
        String list = key.path().substring(0, number.start());
        lengths.merge(list, Integer.valueOf(number.group(1)), Math::max);
      }
    }
    return new ItemCounts(lengths);
  }

  /** The number of items of the list at this path. */
  public int of(String path) {
    return lengths.getOrDefault(path, 0);
  }
}
