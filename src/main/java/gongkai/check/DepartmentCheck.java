package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
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
import java.util.List;

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
    UnitChanges changes = UnitChanges.of(statement, sum);
    boolean rolled = !changes.rolled().isEmpty();
    DepartmentSums sums = new DepartmentSums(pack, statement, sum, changes);
    return List.of(
        sums.thisYear(),
        rolled ? same(statement, changes) : CheckResult.notChecked(SAME, NOT_ROLLED),
        rolled ? unchanged(statement, changes) : CheckResult.notChecked(UNCHANGED, NOT_ROLLED),
        named(rules, statement, sum),
        sums.lastYear());
  }

  /** Of the file as a whole, so that they are told before the differences that they make. */
  private static CheckResult same(Statement statement, UnitChanges changes) {
    Place place = Place.file(statement.data().file());
    List<Finding> findings = new ArrayList<>();
    for (RolledUnit unit : changes.missing()) {
      findings.add(
          Finding.error(
              SAME.id(),
              place,
              "汇总时有“" + unit.name() + "”，给出的单位里没有",
              "把它的数据文件放回来；不再是所属单位的，" + again(statement)));
    }
    for (UnitYear unit : changes.added()) {
      findings.add(
          Finding.error(
              SAME.id(),
              place,
              "给出的单位里有“" + unit.info().name() + "”（" + unit.info().file() + "），汇总时没有",
              "不是所属单位的，把它的数据文件移走；是的，" + again(statement)));
    }
    return CheckResult.of(SAME, changes.rolled().size(), findings);
  }

  /** How to make the sums anew without writing the texts again. */
  static String again(Statement statement) {
    return "重新汇总，用 --texts " + statement.data().file() + " 带上文字。";
  }

  private static CheckResult unchanged(Statement statement, UnitChanges changes) {
    List<Finding> findings = new ArrayList<>();
    for (UnitYear unit : changes.changed()) {
      Place place =
          changes.rolled().stream()
              .filter(one -> UnitNames.key(one.name()).equals(UnitNames.key(unit.info().name())))
              .findFirst()
              .orElseThrow()
              .place();
      findings.add(
          Finding.warning(
              UNCHANGED.id(),
              place,
              "“" + unit.info().name() + "”的数在汇总以后改过（" + unit.info().file() + "）",
              again(statement)));
    }
    return CheckResult.of(UNCHANGED, changes.rolled().size(), findings);
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
