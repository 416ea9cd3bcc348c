package gongkai.fillin;

import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.ItemCounts;
import gongkai.model.StatedFigure;
import gongkai.model.SubjectLists;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is known already and stands in the workbook from the beginning. */
final class Known {

  private final Optional<YearData> data;

  private final ItemCounts items;

  private final SubjectLists subjects;

  Known(Optional<YearData> data) {
    this.data = data;
    Collection<FactKey> keys =
        data.<Collection<FactKey>>map(known -> known.facts().keySet()).orElse(List.of());
    this.items = ItemCounts.of(keys);
    this.subjects = SubjectLists.of(keys);
  }

  /** Whether this is somebody's data and not a blank workbook. */
  boolean isSomebodys() {
    return data.isPresent();
  }

  /** The 科目 of a list, in the order of the file. */
  List<String> subjects(String list) {
    return List.copyOf(subjects.of(list));
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
