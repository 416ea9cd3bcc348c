package gongkai.rollup;

import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.pack.RollUpRules.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known so far of what units paid each other. */
final class InternalParts {

  private static final int MOST_TOLD = 50;

  private final List<UnitYear> units;

  /** By entry, in the order of the units. */
  private final List<Map<FactKey, BigDecimal>> parts = new ArrayList<>();

  InternalParts(List<UnitYear> units) {
    this.units = units;
    units.forEach(unit -> parts.add(new LinkedHashMap<>()));
  }

  /** What is internal of this entry of this unit. */
  BigDecimal of(int unit, FactKey key) {
    return parts.get(unit).getOrDefault(key, BigDecimal.ZERO);
  }

  void put(int unit, FactKey key, BigDecimal yuan) {
    parts.get(unit).put(key, yuan);
  }

  /** All that the units have of this flow. */
  void putAll(Flow flow) {
    for (int i = 0; i < units.size(); i++) {
      Map<FactKey, BigDecimal> own = parts.get(i);
      units
          .get(i)
          .amounts()
          .entries()
          .forEach(
              (key, amount) -> {
                if (flow.speaksOf(key)) {
                  own.put(key, amount.value());
                }
              });
    }
  }

  /** The internal sum of one side of a flow. */
  BigDecimal sum(String path) {
    return parts.stream().map(own -> sum(own, path)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(Map<FactKey, BigDecimal> own, String path) {
    return own.entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(path))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Why not all of it can be internal: a unit has more of both sides together than the others could
   * have paid to it or got from it, so that it would have paid itself.
   */
  Optional<String> paidItself(Flow flow) {
    BigDecimal total = sum(flow.income());
    for (int i = 0; i < units.size(); i++) {
      BigDecimal income = sum(parts.get(i), flow.income());
      BigDecimal spending = sum(parts.get(i), flow.spending());
      if (income.add(spending).compareTo(total) > 0) {
        return Optional.of(
            "“"
                + units.get(i).info().name()
                + "”一家的收入 "
                + yuan(income)
                + "、支出 "
                + yuan(spending)
                + "，合计多于总数 "
                + yuan(total)
                + "，自己不会付给自己");
      }
    }
    return Optional.empty();
  }

  /** The units without it. */
  List<UnitYear> takenOut() {
    List<UnitYear> rest = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rest.add(units.get(i).less(parts.get(i)));
    }
    return rest;
  }

  /** Which unit has how much of it. */
  String told(Flow flow) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String unit = units.get(i).info().name();
      parts
          .get(i)
          .forEach(
              (key, yuan) -> {
                if (flow.speaksOf(key) && yuan.signum() != 0) {
                  told.add(unit + " " + key.name() + " " + key.subject() + " " + yuan(yuan));
                }
              });
    }
    return some(told);
  }

  /** As many as people read in one line. */
  static String some(List<String> parts) {
    return parts.stream().limit(MOST_TOLD).collect(Collectors.joining("、"))
        + (parts.size() > MOST_TOLD ? " 等 " + parts.size() + " 处" : "");
  }

  /** The name of one side of a flow. */
  static String name(String path) {
    return FactKey.of(path).name();
  }

  static String yuan(BigDecimal yuan) {
    return MoneyUnit.written(yuan).toPlainString() + MoneyUnit.YUAN.label();
  }
}
