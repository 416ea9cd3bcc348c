package gongkai.rollup;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.UnitNames;
import gongkai.pack.RollUpRules;
import gongkai.pack.RollUpRules.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What is internal, in the order of the units. */
  private final List<Map<FactKey, BigDecimal>> internal = new ArrayList<>();

  private InternalFlows(List<UnitYear> units, Optional<InternalList> list, String shown) {
    this.units = units;
    this.list = list;
    this.shown = shown;
    units.forEach(unit -> internal.add(new LinkedHashMap<>()));
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
    List<Flow> listed = new ArrayList<>();
    list.ifPresent(known -> listed.addAll(flows.parts(rules, known)));
    rules.flows().stream().filter(flow -> !listed.contains(flow)).forEach(flows::whole);
    if (flows.findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(flows.findings);
    }
    rules.flows().forEach(flows::tell);
    List<UnitYear> rest = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rest.add(units.get(i).less(flows.internal.get(i)));
    }
    return Checked.of(rest, flows.findings);
  }

  /** Everything is internal if both sides are equal. */
  private void whole(Flow flow) {
    BigDecimal income = total(flow.income());
    BigDecimal spending = total(flow.spending());
    if (income.compareTo(spending) == 0) {
      for (int i = 0; i < units.size(); i++) {
        Map<FactKey, BigDecimal> own = internal.get(i);
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
    } else if (income.signum() > 0 && spending.signum() > 0) {
      String where =
          list.isEmpty() ? "在单位的文件夹里放一张“" + LIST + "”，" : "在“" + list.get().file() + "”里";
      findings.add(
          Finding.error(
              CODE,
              Place.file(shown),
              "各单位的“"
                  + name(flow.income())
                  + "”共 "
                  + yuan(income)
                  + "（"
                  + ofUnits(flow.income())
                  + "），“"
                  + name(flow.spending())
                  + "”共 "
                  + yuan(spending)
                  + "（"
                  + ofUnits(flow.spending())
                  + "），两边不等，看不出哪些是内部的",
              "核对这两项；有部门以外的，" + where + "写明内部的是哪些：单位、项目、科目代码、金额，两边要相等；没有内部的写一行，金额写 0。"));
    }
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

  private String ofUnits(String path) {
    return units.stream()
        .filter(unit -> total(unit, path).signum() != 0)
        .map(unit -> unit.info().name() + " " + yuan(total(unit, path)))
        .collect(Collectors.joining("、"));
  }

  /** What the list says; gives the flows that it speaks of. */
  private List<Flow> parts(RollUpRules rules, InternalList known) {
    List<Flow> spokenOf = new ArrayList<>();
    for (InternalPart part : known.parts()) {
      Optional<Flow> flow =
          rules.flows().stream().filter(one -> !path(one, part.item()).isEmpty()).findFirst();
      int unit = index(part.unit());
      if (flow.isEmpty()) {
        wrong(part, "没有“" + part.item() + "”这个项目", "写 " + items(rules) + "。");
      } else if (unit < 0) {
        wrong(part, "各单位里没有“" + part.unit() + "”", "照数据文件里的单位名称写。");
      } else {
        spokenOf.add(flow.get());
        part(part, unit, new FactKey(path(flow.get(), part.item()), part.subject()));
      }
    }
    List<Flow> flows = spokenOf.stream().distinct().toList();
    flows.forEach(flow -> balanced(flow, known));
    return flows;
  }

  private void part(InternalPart part, int unit, FactKey key) {
    Amount amount = units.get(unit).amounts().entries().get(key);
    BigDecimal there = amount == null ? BigDecimal.ZERO : amount.value();
    BigDecimal all = internal.get(unit).getOrDefault(key, BigDecimal.ZERO).add(part.yuan());
    if (all.compareTo(there) > 0) {
      String name = units.get(unit).info().name();
      wrong(
          part,
          "“" + name + "”的 " + key + " 只有 " + yuan(there) + "，内部的却写了 " + yuan(all),
          "核对金额、科目代码和金额单位。");
    } else if (part.yuan().signum() > 0) {
      internal.get(unit).put(key, all);
    }
  }

  private void balanced(Flow flow, InternalList known) {
    BigDecimal income = taken(flow.income());
    BigDecimal spending = taken(flow.spending());
    if (income.compareTo(spending) != 0) {
      findings.add(
          Finding.error(
              CODE,
              Place.file(known.file()),
              "内部的“"
                  + name(flow.income())
                  + "”共 "
                  + yuan(income)
                  + "，“"
                  + name(flow.spending())
                  + "”共 "
                  + yuan(spending)
                  + "，两边不等",
              "一家的支出就是另一家的收入：两边都要写，金额要相等。"));
    }
  }

  private void wrong(InternalPart part, String message, String advice) {
    findings.add(Finding.error(CODE, part.place(), message, advice));
  }

  /** The side of this flow that people call so; empty if neither. */
  private static String path(Flow flow, String item) {
    return name(flow.income()).equals(item)
        ? flow.income()
        : name(flow.spending()).equals(item) ? flow.spending() : "";
  }

  private static String items(RollUpRules rules) {
    return rules.flows().stream()
        .map(flow -> name(flow.income()) + "、" + name(flow.spending()))
        .collect(Collectors.joining("、"));
  }

  private int index(String name) {
    for (int i = 0; i < units.size(); i++) {
      if (UnitNames.key(units.get(i).info().name()).equals(UnitNames.key(name))) {
        return i;
      }
    }
    return -1;
  }

  private BigDecimal taken(String path) {
    return internal.stream()
        .flatMap(own -> own.entrySet().stream())
        .filter(entry -> entry.getKey().path().equals(path))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What was taken out, in one note. */
  private void tell(Flow flow) {
    BigDecimal sum = taken(flow.income());
    if (sum.signum() != 0) {
      findings.add(
          Finding.note(
              CODE,
              Place.file(shown),
              "内部往来（" + flow.name() + "）" + yuan(sum) + "，两边都已减去：" + taken(flow)));
    }
  }

  private String taken(Flow flow) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String unit = units.get(i).info().name();
      internal
          .get(i)
          .forEach(
              (key, yuan) -> {
                if (flow.speaksOf(key) && yuan.signum() != 0) {
                  parts.add(unit + " " + key.name() + " " + key.subject() + " " + yuan(yuan));
                }
              });
    }
    return String.join("；", parts);
  }

  private static String name(String path) {
    return FactKey.of(path).name();
  }

  private static String yuan(BigDecimal yuan) {
    return MoneyUnit.written(yuan).toPlainString() + MoneyUnit.YUAN.label();
  }
}
