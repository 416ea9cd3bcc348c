package gongkai.rollup;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.UnitNames;
import gongkai.pack.RollUpRules;
import gongkai.pack.RollUpRules.Flow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes from the list what people say is internal. */
final class ListedFlows {

  private final RollUpRules rules;
  private final List<UnitYear> units;
  private final InternalParts internal;
  private final List<Finding> findings;

  ListedFlows(
      RollUpRules rules, List<UnitYear> units, InternalParts internal, List<Finding> findings) {
    this.rules = rules;
    this.units = units;
    this.internal = internal;
    this.findings = findings;
  }

  /** Reads all rows; gives the flows that they speak of. */
  List<Flow> take(InternalList list) {
    List<Flow> spokenOf = new ArrayList<>();
    Map<List<Object>, InternalPart> before = new HashMap<>();
    for (InternalPart part : list.parts()) {
      Optional<Flow> flow =
          rules.flows().stream().filter(one -> !path(one, part.item()).isEmpty()).findFirst();
      int unit = index(part.unit());
      if (isDouble(part, before)) {
        continue;
      }
      if (flow.isEmpty()) {
        wrong(part, "没有“" + part.item() + "”这个项目", "写 " + items() + "。");
      } else if (unit < 0) {
        wrong(part, "各单位里没有“" + part.unit() + "”", "照数据文件里的单位名称写；它不在各单位的文件夹或清单里的，先把它的数据文件补上。");
      } else {
        spokenOf.add(flow.get());
        take(part, unit, new FactKey(path(flow.get(), part.item()), part.subject()));
      }
    }
    List<Flow> flows = spokenOf.stream().distinct().toList();
    if (findings.isEmpty()) {
      flows.forEach(flow -> balanced(flow, list));
    }
    return flows;
  }

  private void take(InternalPart part, int unit, FactKey key) {
    Amount amount = units.get(unit).amounts().entries().get(key);
    BigDecimal there = amount == null ? BigDecimal.ZERO : amount.value();
    BigDecimal all = internal.of(unit, key).add(part.yuan());
    if (all.compareTo(there) > 0) {
      wrong(
          part,
          "“"
              + units.get(unit).info().name()
              + "”的 "
              + key
              + " 只有 "
              + InternalParts.yuan(there)
              + "，内部的却写了 "
              + InternalParts.yuan(all),
          "核对金额、科目代码和金额单位。");
    } else if (part.yuan().signum() > 0) {
      internal.put(unit, key, all);
    }
  }

  /** One payment written twice cannot be told from two equal ones. */
  private boolean isDouble(InternalPart part, Map<List<Object>, InternalPart> before) {
    BigDecimal yuan = part.yuan().stripTrailingZeros();
    InternalPart earlier =
        before.putIfAbsent(
            List.of(UnitNames.key(part.unit()), part.item(), part.subject(), yuan), part);
    if (earlier != null) {
      wrong(part, "这一行与" + earlier.place().spot().label() + "重复", "同一笔只留一行；确是两笔的，合成一行，写两笔的和。");
    }
    return earlier != null;
  }

  private void balanced(Flow flow, InternalList list) {
    BigDecimal income = internal.sum(flow.income());
    BigDecimal spending = internal.sum(flow.spending());
    if (income.compareTo(spending) != 0) {
      findings.add(
          Finding.error(
              InternalList.CODE,
              Place.file(list.file()),
              "内部的“"
                  + InternalParts.name(flow.income())
                  + "”共 "
                  + InternalParts.yuan(income)
                  + "，“"
                  + InternalParts.name(flow.spending())
                  + "”共 "
                  + InternalParts.yuan(spending)
                  + "，两边不等",
              "一家的支出就是另一家的收入：两边都要写，金额要相等。"));
    } else {
      internal
          .paidItself(flow)
          .ifPresent(
              why ->
                  findings.add(
                      Finding.error(
                          InternalList.CODE,
                          Place.file(list.file()),
                          "内部的" + flow.name() + "里，" + why,
                          "一家的支出就是另一家的收入：核对这个单位的各行。")));
    }
  }

  private void wrong(InternalPart part, String message, String advice) {
    findings.add(Finding.error(InternalList.CODE, part.place(), message, advice));
  }

  /** The side of this flow that people call so; empty if neither. */
  private static String path(Flow flow, String item) {
    if (InternalParts.name(flow.income()).equals(item)) {
      return flow.income();
    }
    return InternalParts.name(flow.spending()).equals(item) ? flow.spending() : "";
  }

  private String items() {
    return rules.flows().stream()
        .map(flow -> InternalParts.name(flow.income()) + "、" + InternalParts.name(flow.spending()))
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
}
