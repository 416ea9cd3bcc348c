package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.finding.Spot;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.RolledUnits;
import gongkai.model.RolledUnits.RolledUnit;
import gongkai.model.UnitNames;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import gongkai.rollup.RolledUp;
import gongkai.rollup.UnitYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A department's data are those of its units: the same units, nothing changed since, each named.
 */
final class DepartmentCheck implements Check {

  private static final String BASIS = "部门决算由本级和所属单位决算汇总";
  private static final CheckRule SAME =
      new CheckRule("UN-2", "各单位", "给出的单位＝汇总的单位，不多不少", "一致", Severity.ERROR, BASIS);
  private static final CheckRule UNCHANGED =
      new CheckRule("UN-3", "各单位", "汇总以后单位的数没有改过", "一致", Severity.WARNING, BASIS);
  private static final CheckRule NAMED =
      new CheckRule("UN-4", "各单位", "机构设置里点到每个单位的名", "一致", Severity.WARNING, BASIS);
  private static final String ABSENT = "没有给出各单位的数据文件（check 的 --units）";
  private static final String NOT_ROLLED =
      "数据文件里没有“" + RolledUnits.PATH + "”（用 gongkai rollup 汇总的才有）";

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.rollUp().isEmpty()
        ? List.of()
        : List.of(DepartmentSums.THIS_YEAR, SAME, UNCHANGED, NAMED, DepartmentSums.LAST_YEAR);
  }

  /** Without units: a single unit has none, a department should be compared with them. */
  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    boolean department =
        pack.rollUp()
            .filter(rules -> statement.data().words(Info.SCOPE).contains(rules.scope()))
            .isPresent();
    return catalogue(pack).stream()
        .map(
            rule ->
                department
                    ? CheckResult.notChecked(rule, ABSENT)
                    : CheckResult.of(rule, 0, List.of()))
        .toList();
  }

  List<CheckResult> run(Pack pack, Statement statement, RolledUp sum) {
    RollUpRules rules = pack.rollUp().orElseThrow();
    List<RolledUnit> rolled = RolledUnits.of(statement.data());
    DepartmentSums sums = new DepartmentSums(pack, statement, sum, changed(rolled, sum));
    return List.of(
        sums.thisYear(),
        rolled.isEmpty() ? CheckResult.notChecked(SAME, NOT_ROLLED) : same(statement, rolled, sum),
        rolled.isEmpty() ? CheckResult.notChecked(UNCHANGED, NOT_ROLLED) : unchanged(rolled, sum),
        named(rules, statement, sum),
        sums.lastYear());
  }

  private static Map<String, UnitYear> byName(RolledUp sum) {
    Map<String, UnitYear> units = new LinkedHashMap<>();
    sum.units().forEach(unit -> units.put(UnitNames.key(unit.info().name()), unit));
    return units;
  }

  private static List<UnitYear> changed(List<RolledUnit> rolled, RolledUp sum) {
    Map<String, UnitYear> units = byName(sum);
    return rolled.stream()
        .filter(unit -> units.containsKey(UnitNames.key(unit.name())))
        .filter(unit -> !units.get(UnitNames.key(unit.name())).digest().equals(unit.digest()))
        .map(unit -> units.get(UnitNames.key(unit.name())))
        .toList();
  }

  private static CheckResult same(Statement statement, List<RolledUnit> rolled, RolledUp sum) {
    List<Finding> findings = new ArrayList<>();
    Map<String, UnitYear> rest = byName(sum);
    for (RolledUnit unit : rolled) {
      if (rest.remove(UnitNames.key(unit.name())) == null) {
        findings.add(
            Finding.error(
                SAME.id(),
                unit.place(),
                "汇总时有“" + unit.name() + "”，给出的单位里没有",
                "把它的数据文件放回来；不再是所属单位的，重新汇总。"));
      }
    }
    for (UnitYear unit : rest.values()) {
      findings.add(
          Finding.error(
              SAME.id(),
              new Place(statement.data().file(), Spot.NONE, RolledUnits.PATH),
              "给出的单位里有“" + unit.info().name() + "”（" + unit.info().file() + "），汇总时没有",
              "重新汇总；不是所属单位的，把它的数据文件移走。"));
    }
    return CheckResult.of(SAME, rolled.size(), findings);
  }

  private static CheckResult unchanged(List<RolledUnit> rolled, RolledUp sum) {
    List<Finding> findings = new ArrayList<>();
    for (UnitYear unit : changed(rolled, sum)) {
      Place place =
          rolled.stream()
              .filter(one -> UnitNames.key(one.name()).equals(UnitNames.key(unit.info().name())))
              .findFirst()
              .orElseThrow()
              .place();
      findings.add(
          Finding.warning(
              UNCHANGED.id(),
              place,
              "“" + unit.info().name() + "”的数在汇总以后改过（" + unit.info().file() + "）",
              "重新汇总；部门的数已经照着改好的，把它的校验码改成 " + unit.digest() + "。"));
    }
    return CheckResult.of(UNCHANGED, rolled.size(), findings);
  }

  private static CheckResult named(RollUpRules rules, Statement statement, RolledUp sum) {
    FactKey key = FactKey.of(rules.roster().path());
    String text = String.join("\n", statement.data().words(key));
    UnitRoster roster = new UnitRoster(rules.roster(), sum.units(), statement.data().unitName());
    List<String> missing = roster.missing(text);
    if (missing.isEmpty()) {
      return CheckResult.of(NAMED, sum.units().size(), List.of());
    }
    Finding finding =
        Finding.warning(
            NAMED.id(),
            statement.data().place(key),
            "“" + key.name() + "”里没有写到：" + String.join("、", missing),
            "补上；用了简称的不用改。");
    return CheckResult.of(NAMED, sum.units().size(), List.of(finding));
  }
}
