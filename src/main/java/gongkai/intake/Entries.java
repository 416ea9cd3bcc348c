package gongkai.intake;

import gongkai.model.FactKey;
import gongkai.pack.FactSelector;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the entries of the data file that are figures. */
final class Entries {

  private final Schema schema;
  private final Map<FactSelector, List<Entry>> selected = new HashMap<>();

  Entries(Schema schema) {
    this.schema = schema;
  }

  /**
   * An entry that is a figure.
   *
   * @param path of the entry
   * @param schema what it is
   * @param row of which row by 科目 it is part; empty if of none
   * @param required whether it may not be left out
   */
  record Entry(String path, Schema schema, Optional<Schema> row, boolean required) {

    /** Its address in the row of this 科目; empty if it has none there. */
    Optional<FactKey> key(String subject) {
      boolean fits =
          row.map(r -> r.child(Schema.SUBJECT_KEY).orElseThrow())
              .map(code -> subject.matches(code.pattern()))
              .orElse(subject.isEmpty());
      return fits ? Optional.of(new FactKey(path, subject)) : Optional.empty();
    }

    boolean isCount() {
      return schema.kind() == Kind.COUNT;
    }
  }

  /** The one entry that is selected; empty if there are several. */
  Optional<Entry> only(FactSelector selector) {
    List<Entry> all = selected.computeIfAbsent(selector, this::all);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The entry at this path. */
  Entry at(String path) {
    return only(new FactSelector(List.of(path))).orElseThrow();
  }

  private List<Entry> all(FactSelector selector) {
    List<Entry> found = new ArrayList<>();
    for (String path : selector.paths()) {
      walk("", schema, false, Optional.empty(), List.of(path.split("/")), found);
    }
    return found.stream().distinct().toList();
  }

  private static void walk(
      String path,
      Schema here,
      boolean required,
      Optional<Schema> row,
      List<String> keys,
      List<Entry> found) {
    if (here.kind() == Kind.MONEY || here.kind() == Kind.COUNT) {
      if (keys.isEmpty()) {
        found.add(new Entry(path, here, row, required));
      }
      return;
    }
    boolean rows = here.kind() == Kind.ROWS;
    Schema parent = rows ? here.item() : here;
    Optional<Schema> inRow = rows ? Optional.of(parent) : row;
    String wanted = keys.isEmpty() ? "*" : keys.get(0);
    List<String> rest = keys.isEmpty() ? keys : keys.subList(1, keys.size());
    parent
        .children()
        .forEach(
            (key, child) -> {
              if (wanted.equals("*") || wanted.equals(key)) {
                boolean needed = parent.required().contains(key);
                walk(path.isEmpty() ? key : path + "/" + key, child, needed, inRow, rest, found);
              }
            });
  }
}
