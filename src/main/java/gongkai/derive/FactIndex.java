package gongkai.derive;

import gongkai.model.Fact;
import gongkai.model.YearData;
import gongkai.pack.FactSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the figures among the facts by path and 科目; remembers what was asked. */
final class FactIndex {

  private final Map<String, List<Fact>> byPath = new LinkedHashMap<>();
  private final Map<FactSelector, List<Fact>> selected = new HashMap<>();

  FactIndex(YearData data) {
    for (Fact fact : data.all()) {
      if (!(fact instanceof Fact.Words)) {
        byPath.computeIfAbsent(fact.key().path(), path -> new ArrayList<>()).add(fact);
      }
    }
  }

  List<Fact> select(FactSelector selector) {
    return selected.computeIfAbsent(selector, this::search);
  }

  private List<Fact> search(FactSelector selector) {
    return byPath.entrySet().stream()
        .filter(entry -> selector.selects(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The selected figures of this 科目 and all below it. */
  List<Fact> select(FactSelector selector, String subject) {
    List<Fact> all = select(selector);
    return subject.isEmpty()
        ? all
        : all.stream().filter(fact -> fact.key().subject().startsWith(subject)).toList();
  }

  /** All 科目 with a figure other than zero among the selected. */
  SortedSet<String> subjects(FactSelector selector) {
    SortedSet<String> subjects = new TreeSet<>();
    for (Fact fact : select(selector)) {
      if (fact.figure().orElseThrow().signum() != 0 && !fact.key().subject().isEmpty()) {
        subjects.add(fact.key().subject());
      }
    }
    return subjects;
  }
}
