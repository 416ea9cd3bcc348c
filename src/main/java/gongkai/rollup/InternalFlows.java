package gongkai.rollup;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.pack.RollUpRules;
import gongkai.pack.RollUpRules.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out what units of one department paid each other, and takes it out of both sides. Never
 * guesses: where the two sides are not equal, people have to say what is internal.
 */
final class InternalFlows {

  static final String CODE = "汇总-内部往来";
  private static final String LIST = "内部往来.csv";

  private final List<UnitYear> units;
  private final Optional<InternalList> list;
  private final String shown;
  private final List<Finding> findings = new ArrayList<>();
  private final InternalParts internal;

  private InternalFlows(List<UnitYear> units, Optional<InternalList> list, String shown) {
    this.units = units;
    this.list = list;
    this.shown = shown;
    this.internal = new InternalParts(units);
  }

  /**
   * The units without what they paid each other.
   *
   * @param list what people say is internal; empty if they say nothing
   * @param shown the folder of the units as the user knows it
   * @return no value if it cannot be told what is internal
   */
  static Checked<List<UnitYear>> takenOut(
      RollUpRules rules, List<UnitYear> units, Optional<InternalList> list, String shown) {
    InternalFlows flows = new InternalFlows(units, list, shown);
    List<Flow> listed =
        list.map(new ListedFlows(rules, units, flows.internal, flows.findings)::take)
            .orElse(List.of());
    if (!flows.findings.isEmpty()) {
      return Checked.none(flows.findings);
    }
    rules.flows().stream().filter(flow -> !listed.contains(flow)).forEach(flows::whole);
    if (flows.findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(flows.findings);
    }
    rules.flows().forEach(flows::tell);
    return Checked.of(flows.internal.takenOut(), flows.findings);
  }

  /**
   * Everything is internal if both sides are equal and nobody would have paid itself; nothing if
   * one side is nothing.
   */
  private void whole(Flow flow) {
    BigDecimal income = total(flow.income());
    BigDecimal spending = total(flow.spending());
    if (income.compareTo(spending) == 0) {
      internal.putAll(flow);
      internal.paidItself(flow).ifPresent(why -> findings.add(unclear(flow, "两边相等，但" + why)));
    } else if (income.signum() > 0 && spending.signum() > 0) {
      findings.add(unclear(flow, "两边不等"));
    }
  }

  private Finding unclear(Flow flow, String why) {
    String where = list.isEmpty() ? "在单位的文件夹里放一张“" + LIST + "”，" : "在“" + list.get().file() + "”里";
    return Finding.error(
        CODE,
        Place.file(shown),
        "各单位的" + side(flow.income()) + "，" + side(flow.spending()) + "，" + why + "，看不出哪些是内部的",
        "核对这两项；有部门以外的，" + where + "写明内部的是哪些：单位、项目、科目代码、金额，两边要相等；没有内部的写一行，金额写 0。");
  }

  /** What one side is called, how much it is, and whose. */
  private String side(String path) {
    return "“"
        + InternalParts.name(path)
        + "”共 "
        + InternalParts.yuan(total(path))
        + "（"
        + units.stream()
            .filter(unit -> total(unit, path).signum() != 0)
            .map(unit -> unit.info().name() + " " + InternalParts.yuan(total(unit, path)))
            .collect(Collectors.collectingAndThen(Collectors.toList(), InternalParts::some))
        + "）";
  }

  private BigDecimal total(String path) {
    return units.stream().map(unit -> total(unit, path)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal total(UnitYear unit, String path) {
    return unit.amounts().entries().entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(path))
        .map(entry -> entry.getValue().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is taken out, in one note. */
  private void tell(Flow flow) {
    BigDecimal sum = internal.sum(flow.income());
    if (sum.signum() != 0) {
      findings.add(
          Finding.note(
              CODE,
              Place.file(shown),
              "内部往来（"
                  + flow.name()
                  + "）"
                  + InternalParts.yuan(sum)
                  + "，两边都已减去："
                  + internal.told(flow)));
    }
  }
}
