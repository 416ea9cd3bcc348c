package gongkai.fillin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each entry stands: a cell, or the column of a list from its keys to its end. */
final class Slots {

  private final Map<String, Area> areas = new HashMap<>();

  void put(String path, Area area) {
    areas.put(path, area);
  }

  Optional<Area> find(String path) {
    return Optional.ofNullable(areas.get(path));
  }

  Area get(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("no place for " + path));
  }
}
