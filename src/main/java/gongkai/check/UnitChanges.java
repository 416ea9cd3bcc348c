package gongkai.check;

import gongkai.derive.Statement;
import gongkai.model.RolledUnits;
import gongkai.model.RolledUnits.RolledUnit;
import gongkai.model.UnitNames;
import gongkai.rollup.RolledUp;
import gongkai.rollup.UnitYear;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the units differ from those that a department's data were made of.
 *
 * @param rolled those it was made of (汇总单位); none if it was made by hand, and then nothing else is
 *     known
 * @param missing those that are no longer there
 * @param added those that were not there
 * @param changed those whose figures are others than then
 */
record UnitChanges(
    List<RolledUnit> rolled,
    List<RolledUnit> missing,
    List<UnitYear> added,
    List<UnitYear> changed) {

  private static final int MOST_NAMED = 5;

  static UnitChanges of(Statement department, RolledUp sum) {
    List<RolledUnit> rolled = RolledUnits.of(department.data());
    Map<String, UnitYear> now = new LinkedHashMap<>();
    sum.units().forEach(unit -> now.put(UnitNames.key(unit.info().name()), unit));
    Map<String, RolledUnit> then = new LinkedHashMap<>();
    rolled.forEach(unit -> then.put(UnitNames.key(unit.name()), unit));
    return new UnitChanges(
        rolled,
        rolled.stream().filter(unit -> !now.containsKey(UnitNames.key(unit.name()))).toList(),
        rolled.isEmpty()
            ? List.of()
            : sum.units().stream()
                .filter(unit -> !then.containsKey(UnitNames.key(unit.info().name())))
                .toList(),
        rolled.stream()
            .filter(unit -> now.containsKey(UnitNames.key(unit.name())))
            .filter(unit -> !now.get(UnitNames.key(unit.name())).digest().equals(unit.digest()))
            .map(unit -> now.get(UnitNames.key(unit.name())))
            .toList());
  }

  /** Whether units that are missing or added can be the reason of such a difference. */
  boolean explain(BigDecimal departmentLessUnits) {
    return departmentLessUnits.signum() > 0 ? !missing.isEmpty() : !added.isEmpty();
  }

  /** Which units are missing and which were added. */
  String told() {
    return Stream.of(
            some("少了", missing.stream().map(RolledUnit::name).toList()),
            some("多了", added.stream().map(unit -> unit.info().name()).toList()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("，"));
  }

  private static String some(String verb, List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining("”“", verb + "“", "”"))
        + (names.size() > MOST_NAMED ? "等 " + names.size() + " 个单位" : "");
  }
}
