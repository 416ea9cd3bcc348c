package gongkai.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The 科目 of one classification and year: code to name. A parent is a prefix and is never stored.
 *
 * @param key {@code 功能} or {@code 经济}
 * @param names by code, ascending
 */
public record Catalogue(String key, SortedMap<String, String> names) {

  public Catalogue {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** The official name of this code. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /**
   * Reads lines {@code 代码,名称}; {@code #} begins a comment, the first other line is the header.
   *
   * @throws PackException if a line is not of this form or a code comes twice
   */
  static Catalogue parse(String key, String file, List<String> lines) {
    SortedMap<String, String> names = new TreeMap<>();
    boolean header = true;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      int comma = line.indexOf(',');
      if (comma <= 0
          || names.put(line.substring(0, comma).strip(), line.substring(comma + 1).strip())
              != null) {
        throw new PackException("模板包 " + file + "：这一行应是“代码,名称”且代码不重复：" + line);
      }
    }
    return new Catalogue(key, names);
  }

  /** The catalogues of a pack by key. */
  public record All(Map<String, Catalogue> byKey) {

    public All {
      byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /** The catalogue of this key; empty if the pack has none. */
    public Catalogue get(String key) {
      return byKey.getOrDefault(key, new Catalogue(key, new TreeMap<>()));
    }
  }
}
