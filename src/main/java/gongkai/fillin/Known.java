package gongkai.fillin;

import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.ItemCounts;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known already and stands in the workbook from the beginning. */
final class Known {

  private final Optional<YearData> data;

  private final ItemCounts items;

  /** 科目代码 in the order of the file, by the path of the list they stand in. */
  private final Map<String, Set<String>> subjects = new LinkedHashMap<>();

  Known(Optional<YearData> data) {
    this.data = data;
    this.items =
        ItemCounts.of(
            data.map(known -> (Collection<FactKey>) known.facts().keySet()).orElse(Set.of()));
    data.ifPresent(
        known ->
            known.facts().keySet().stream()
                .filter(key -> !key.subject().isEmpty())
                .forEach(key -> subjectsOf(list(key)).add(key.subject())));
  }

  private static String list(FactKey key) {
    return key.path().substring(0, key.path().lastIndexOf('/'));
  }

  private Set<String> subjectsOf(String list) {
    return subjects.computeIfAbsent(list, path -> new LinkedHashSet<>());
  }

  /** Whether this is somebody's data and not a blank workbook. */
  boolean isSomebodys() {
    return data.isPresent();
  }

  /** The 科目 of a list, in the order of the file. */
  List<String> subjects(String list) {
    return List.copyOf(subjects.getOrDefault(list, Set.of()));
  }

  /** How many items the list at this path has. */
  int items(String list) {
    return items.of(list);
  }

  List<StatedFigure> stated() {
    return data.map(YearData::stated).orElse(List.of());
  }

  /** What stands at this address. */
  Content content(FactKey key) {
    return fact(key).map(this::content).orElse(Content.NOTHING);
  }

  private Optional<Fact> fact(FactKey key) {
    return data.map(known -> known.facts().get(key));
  }

  private Content content(Fact fact) {
    if (fact instanceof Fact.Words words) {
      return new Content.Words(String.join("\n", words.paragraphs()));
    }
    return new Content.Figure(
        fact instanceof Fact.Money money
            ? data.orElseThrow().unit().fromYuan(money.yuan())
            : fact.figure().orElse(BigDecimal.ZERO));
  }

  List<String> paragraphs(FactKey key) {
    return data.map(known -> known.words(key)).orElse(List.of());
  }
}
