package gongkai.fillin;

import gongkai.finding.Spot;
import gongkai.read.Node;
import gongkai.read.Node.Entry;
import gongkai.read.Node.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grows a tree of keys and values, entry by entry. */
final class Branch {

  private final Map<String, Entry> leaves = new LinkedHashMap<>();
  private final Map<String, Branch> branches = new LinkedHashMap<>();

  /** All keys in the order in which they came. */
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  /**
   * Adds a value.
   *
   * @param keys from here to the value
   * @return the spot of the one that stands there already; empty if there is none
   */
  Optional<Spot> put(List<String> keys, Entry entry) {
    String key = keys.get(0);
    boolean last = keys.size() == 1;
    if (leaves.containsKey(key) || last && branches.containsKey(key)) {
      return Optional.of(spots.get(key));
    }
    spots.putIfAbsent(key, entry.spot());
    if (last) {
      leaves.put(key, entry);
      return Optional.empty();
    }
    return branches
        .computeIfAbsent(key, name -> new Branch())
        .put(keys.subList(1, keys.size()), entry);
  }

  /** The tree as it has grown. */
  Mapping mapping() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    spots.forEach(
        (key, spot) -> {
          Entry leaf = leaves.get(key);
          Node node = leaf == null ? branches.get(key).mapping() : leaf.value();
          entries.put(key, new Entry(spot, node));
        });
    return new Mapping(spots.values().stream().findFirst().orElse(Spot.NONE), entries);
  }
}
