package gongkai.overview;

import gongkai.app.SummaryTerms;
import gongkai.derive.Figure;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.OverviewPlan.Entry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure that stands for units.
 *
 * @param figure its name
 * @param title of its column
 * @param kind which says whether it has an amount, a rate, or both
 */
public record FigureColumn(String figure, String title, Kind kind) {

  private static final String CHANGE = "增减率";

  /** Those of all packs, each once; figures of one name and different kinds are different ones. */
  static List<FigureColumn> of(Collection<SummaryTerms> terms) {
    Map<List<Object>, FigureColumn> columns = new LinkedHashMap<>();
    for (SummaryTerms pack : terms) {
      for (Entry entry : pack.plan().entries()) {
        FigureColumn column = of(entry, pack);
        columns.putIfAbsent(List.of(column.figure(), column.kind()), column);
      }
    }
    return List.copyOf(columns.values());
  }

  static FigureColumn of(Entry entry, SummaryTerms terms) {
    String figure = entry.figure();
    return new FigureColumn(figure, entry.title(), terms.kinds().get(figure));
  }

  /** What a unit has of it. */
  FigureValue of(Map<String, Figure> figures) {
    return new FigureValue(
        Optional.ofNullable(figures.get(figure)).filter(value -> kind(value) == kind));
  }

  private static Kind kind(Figure value) {
    if (value instanceof Figure.Share) {
      return Kind.SHARE;
    }
    return value instanceof Figure.Change ? Kind.CHANGE : Kind.TAKE;
  }

  /** Whether there is an amount of money. */
  public boolean hasMoney() {
    return kind != Kind.SHARE;
  }

  /** Whether there is a rate in per cent. */
  public boolean hasRate() {
    return kind != Kind.TAKE;
  }

  /** What to call the rate: beside an amount it is that of its change. */
  public String rateTitle() {
    return hasMoney() ? CHANGE : title;
  }

  /** What to call the rate where the amount does not stand beside it. */
  public String fullRateTitle() {
    return hasMoney() ? title + CHANGE : title;
  }
}
