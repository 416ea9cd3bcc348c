package gongkai.overview;

import gongkai.app.SummaryTerms;
import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.derive.Figure;
import gongkai.overview.Outlier.LastYear;
import gongkai.overview.Outlier.Measure;
import gongkai.overview.Outlier.Others;
import gongkai.overview.Outlier.Size;
import gongkai.pack.OverviewPlan.Bounds;
import gongkai.pack.OverviewPlan.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds figures that are out of the usual, by the bounds of the pack. */
final class Outliers {

  private final BatchResult result;
  private final Map<Group, Quartiles> rates;
  private final Map<Group, Quartiles> amounts;

  /** Units that are alike enough to be compared, and a figure of theirs. */
  private record Group(String format, int year, String scope, String figure) {

    static Group of(UnitResult unit, String figure) {
      return new Group(unit.format(), unit.year(), unit.scope(), figure);
    }
  }

  private Outliers(BatchResult result) {
    this.result = result;
    this.rates = quartiles(FigureValue::rate);
    this.amounts = quartiles(Outliers::amount);
  }

  private Map<Group, Quartiles> quartiles(Function<FigureValue, Optional<BigDecimal>> number) {
    Map<Group, List<BigDecimal>> numbers = new LinkedHashMap<>();
    compared()
        .forEach(
            unit ->
                unit.figures()
                    .forEach(
                        (name, figure) ->
                            number
                                .apply(new FigureValue(Optional.of(figure)))
                                .ifPresent(
                                    found ->
                                        numbers
                                            .computeIfAbsent(
                                                Group.of(unit, name), key -> new ArrayList<>())
                                            .add(found))));
    Map<Group, Quartiles> usual = new LinkedHashMap<>();
    numbers.forEach((group, values) -> usual.put(group, Quartiles.of(values)));
    return usual;
  }

  /** A unit that has nothing of it says nothing of how much is usual. */
  private static Optional<BigDecimal> amount(FigureValue value) {
    return value.yuan().filter(yuan -> yuan.signum() > 0);
  }

  private Stream<UnitResult> compared() {
    return result.results().stream().filter(unit -> unit.state() != UnitState.SAME_NAME);
  }

  /** All of them, in the order of the units. */
  static List<Outlier> of(BatchResult result) {
    Outliers outliers = new Outliers(result);
    return outliers.compared().flatMap(unit -> outliers.of(unit).stream()).toList();
  }

  private List<Outlier> of(UnitResult unit) {
    List<Outlier> found = new ArrayList<>();
    SummaryTerms terms = result.terms().get(unit.format());
    if (terms == null || terms.plan().bounds().isEmpty()) {
      return found;
    }
    Bounds bounds = terms.plan().bounds().get();
    for (Entry entry : terms.plan().entries()) {
      Figure figure = unit.figures().get(entry.figure());
      FigureColumn column = FigureColumn.of(entry, terms);
      BigDecimal money = entry.money().orElse(bounds.money());
      if (figure instanceof Figure.Change change
          && hasLastYear(unit)
          && isFarFromLastYear(change, bounds, money)) {
        found.add(outlier(unit, column, new LastYear(change)));
      }
      if (figure != null) {
        others(unit, entry.figure(), bounds, money)
            .ifPresent(measure -> found.add(outlier(unit, column, measure)));
        size(unit, entry.figure(), bounds, money)
            .ifPresent(measure -> found.add(outlier(unit, column, measure)));
      }
    }
    return found;
  }

  private static Outlier outlier(UnitResult unit, FigureColumn column, Measure measure) {
    int number = unit.unit().index() + 1;
    String title = measure instanceof Others ? column.fullRateTitle() : column.title();
    return new Outlier(number, unit.title(), column.figure(), title, measure);
  }

  /** A blank is nothing, unless the unit has no last year at all: then it is not known. */
  private static boolean hasLastYear(UnitResult unit) {
    return unit.figures().values().stream()
        .anyMatch(figure -> figure instanceof Figure.Change change && change.before().isPresent());
  }

  /** From nothing to much has no rate, but is far. */
  private static boolean isFarFromLastYear(Figure.Change change, Bounds bounds, BigDecimal money) {
    return change.amount().compareTo(money) >= 0
        && (!change.hasRate() || change.rate(2).compareTo(bounds.rate()) > 0);
  }

  private Optional<Measure> others(UnitResult unit, String name, Bounds bounds, BigDecimal money) {
    FigureValue value = new FigureValue(Optional.of(unit.figures().get(name)));
    Quartiles quartiles = rates.get(Group.of(unit, name));
    if (value.rate().isEmpty() || quartiles.count() < bounds.units()) {
      return Optional.empty();
    }
    BigDecimal rate = value.rate().get();
    BigDecimal worth =
        rate.subtract(quartiles.median()).movePointLeft(2).multiply(base(value)).abs();
    return quartiles.isBeyond(rate, bounds.spread()) && worth.compareTo(money) >= 0
        ? Optional.of(new Others(value, quartiles))
        : Optional.empty();
  }

  private Optional<Measure> size(UnitResult unit, String name, Bounds bounds, BigDecimal money) {
    Optional<BigDecimal> yuan = amount(new FigureValue(Optional.of(unit.figures().get(name))));
    Quartiles quartiles = amounts.get(Group.of(unit, name));
    if (yuan.isEmpty() || quartiles.count() < bounds.units()) {
      return Optional.empty();
    }
    BigDecimal median = quartiles.median();
    boolean far =
        yuan.get().compareTo(median.multiply(bounds.times())) > 0
            || yuan.get().multiply(bounds.times()).compareTo(median) < 0;
    return far && yuan.get().subtract(median).abs().compareTo(money) >= 0
        ? Optional.of(new Size(yuan.get(), quartiles))
        : Optional.empty();
  }

  /** Of what the rate is a share, in 元. */
  private static BigDecimal base(FigureValue value) {
    Figure figure = value.figure().orElseThrow();
    Optional<BigDecimal> base =
        figure instanceof Figure.Share share ? share.whole() : ((Figure.Change) figure).before();
    return base.orElseThrow();
  }
}
