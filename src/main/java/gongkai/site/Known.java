package gongkai.site;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files of a folder were put there by this program: names, and what was in them. */
final class Known {

  private final Map<String, Set<String>> hashes = new TreeMap<>();

  /** Adds one; a name that leads elsewhere is none of ours. */
  void add(String name, String sha256) {
    if (SiteNames.isPlain(name)) {
      hashes.computeIfAbsent(name, key -> new TreeSet<>()).add(sha256);
    }
  }

  boolean has(String name) {
    return hashes.containsKey(name);
  }

  boolean has(String name, String sha256) {
    return hashes.getOrDefault(name, Set.of()).contains(sha256);
  }

  /** Names to SHA-256, both sorted. */
  Map<String, Set<String>> all() {
    return Collections.unmodifiableMap(hashes);
  }
}
