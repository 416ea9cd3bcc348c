package gongkai.rollup;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import gongkai.pack.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the data of a department of those of its units. Pure: the same units, the same data. */
public final class RollUp {

  private static final int MOST_NAMED = 5;

  private RollUp() {}

  /**
   * What is asked for.
   *
   * @param from where the units are, as the user knows it
   * @param file of the department, as the user knows it
   * @param name 单位名称 of the department; empty to leave it blank
   * @param list what people say is internal; empty if they say nothing
   */
  public record Order(
      String from, String file, Optional<String> name, Optional<InternalList> list) {}

  /** Code of the finding that it cannot be told what the units paid each other. */
  public static final String UNBALANCED = InternalFlows.CODE;

  /**
   * Adds up the units; the department itself (本级) comes first.
   *
   * @param pack the format of them all, which has rules for it
   * @param units at least one
   * @return no value if they do not go together
   */
  public static Checked<RolledUp> of(Pack pack, List<UnitYear> units, Order order) {
    RollUpRules rules = pack.rollUp().orElseThrow();
    List<Finding> findings = new ArrayList<>(UnitProof.prove(rules, units, order.from()));
    if (findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(findings);
    }
    Checked<List<UnitYear>> rest = InternalFlows.takenOut(rules, units, order.list(), order.from());
    findings.addAll(rest.findings());
    if (rest.value().isEmpty()) {
      return Checked.none(findings);
    }
    List<UnitYear> sorted =
        rest.value().get().stream()
            .sorted(Comparator.comparing(unit -> !rules.roster().isOwn(unit.info().name())))
            .toList();
    Summation sum = new Summation(pack, rules, sorted);
    findings.addAll(sum.excess(order.file()));
    if (findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(findings);
    }
    RolledUp result = sum.make(order);
    findings.addAll(notes(pack, result, order));
    return Checked.of(result, findings);
  }

  /** What a person should know of the sum. */
  private static List<Finding> notes(Pack pack, RolledUp sum, Order order) {
    Place place = Place.file(order.file());
    List<Finding> notes = new ArrayList<>();
    Map<String, List<String>> left = new LinkedHashMap<>();
    for (UnitYear unit : sum.units()) {
      for (String path : unit.info().left()) {
        left.computeIfAbsent(path, same -> new ArrayList<>()).add(unit.info().name());
      }
    }
    left.forEach(
        (path, units) ->
            notes.add(
                Finding.note("汇总-不带", place, "“" + path + "”没有带到部门的文件里，有这一项的是：" + some(units))));
    if (!sum.incomplete().isEmpty()) {
      notes.add(
          Finding.note(
              "汇总-不齐", place, "有的单位没有填“" + String.join("”“", sum.incomplete()) + "”，没有相加"));
    }
    if (sum.units().stream().anyMatch(unit -> unit.info().money() == MoneyUnit.WAN)) {
      notes.add(Finding.note("汇总-万元", place, "有的单位的数是万元，相加的末位可能与部门印出的表差一点"));
    }
    if (hasFlows(sum) && hasLastYear(pack, sum)) {
      notes.add(Finding.note("汇总-上年", place, "上年数是各单位的上年数相加，没有减去上年的内部往来，照部门上年公开的表核对"));
    }
    return notes;
  }

  private static boolean hasFlows(RolledUp sum) {
    return sum.units().stream().anyMatch(UnitYear::isReduced);
  }

  private static boolean hasLastYear(Pack pack, RolledUp sum) {
    return sum.statement().data().facts().keySet().stream()
        .map(FactKey::path)
        .distinct()
        .flatMap(path -> pack.schema().find(path).stream())
        .map(Schema::lastYear)
        .anyMatch(Optional::isPresent);
  }

  private static String some(List<String> units) {
    return units.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
        + (units.size() > MOST_NAMED ? "等 " + units.size() + " 个单位" : "");
  }
}
