package gongkai.check;

import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.finding.Spot;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.RolledUnits;
import gongkai.model.Tolerance;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import gongkai.pack.Schema;
import gongkai.rollup.Amount;
import gongkai.rollup.Amounts;
import gongkai.rollup.RolledUp;
import gongkai.rollup.UnitYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares each figure of a department with the sum of its units'. */
final class DepartmentSums {

  static final CheckRule THIS_YEAR =
      new CheckRule("UN-1", "各单位", "部门的数＝各单位之和（减去内部往来）", "和等", Severity.ERROR, "部门决算由本级和所属单位决算汇总");
  static final CheckRule LAST_YEAR =
      new CheckRule("UN-5", "各单位", "部门的上年数＝各单位的上年数之和", "和等", Severity.WARNING, "部门决算由本级和所属单位决算汇总");
  private static final int MOST_NAMED = 12;

  /** So many that it can be said of each where it stands. */
  private static final int FEW = 3;

  private final Pack pack;
  private final Statement statement;
  private final RolledUp sum;
  private final UnitChanges changes;
  private final Amounts own;
  private final Amounts units;
  private final CellNames names;
  private final EntryCells cells;

  /**
   * Over one department.
   *
   * @param changes of the units since they were added up
   */
  DepartmentSums(Pack pack, Statement statement, RolledUp sum, UnitChanges changes) {
    RollUpRules rules = pack.rollUp().orElseThrow();
    this.pack = pack;
    this.statement = statement;
    this.sum = sum;
    this.changes = changes;
    this.own = Amounts.of(pack, rules, statement);
    this.units = Amounts.of(pack, rules, sum.statement());
    this.names = new CellNames(pack, statement);
    this.cells = new EntryCells(statement, sum.statement());
  }

  CheckResult thisYear() {
    List<FactKey> keys = keys(false);
    List<Gap> gaps = new ArrayList<>(compared(keys, THIS_YEAR));
    List<CellRef> printed = StatedDifference.cells(pack, statement);
    printed.forEach(cell -> printed(cell).ifPresent(gaps::add));
    return CheckResult.of(THIS_YEAR, keys.size() + printed.size(), folded(THIS_YEAR, gaps));
  }

  CheckResult lastYear() {
    List<FactKey> keys = keys(true);
    return CheckResult.of(LAST_YEAR, keys.size(), folded(LAST_YEAR, compared(keys, LAST_YEAR)));
  }

  private List<FactKey> keys(boolean last) {
    Set<FactKey> keys = new LinkedHashSet<>(own.entries().keySet());
    keys.addAll(units.entries().keySet());
    return keys.stream()
        .filter(key -> !sum.incomplete().contains(key.path()))
        .filter(key -> schema(key).lastYear().isPresent() == last)
        .toList();
  }

  private Schema schema(FactKey key) {
    return pack.schema().find(key.path()).orElseThrow();
  }

  /**
   * A figure that differs.
   *
   * @param off 元 or a count: the department's less the units'
   * @param brief where and how much
   * @param finding all that is to be said of it
   */
  private record Gap(BigDecimal off, String brief, Finding finding) {}

  /** What other units than then can explain is told in one line. */
  private List<Finding> folded(CheckRule rule, List<Gap> gaps) {
    List<Gap> explained =
        gaps.stream()
            .filter(gap -> !gap.finding().isTail() && changes.explain(gap.off()))
            .sorted(Comparator.comparing((Gap gap) -> gap.off().abs()).reversed())
            .toList();
    List<Finding> findings = new ArrayList<>();
    if (!explained.isEmpty()) {
      String most = explained.stream().limit(FEW).map(Gap::brief).collect(Collectors.joining("；"));
      findings.add(
          new Finding(
              rule.id(),
              rule.severity(),
              new Place(statement.data().file(), Spot.NONE, RolledUnits.PATH),
              changes.told()
                  + "，部门有 "
                  + explained.size()
                  + " 个数与各单位之和不等，"
                  + (explained.size() > FEW ? "差得最多的：" : "")
                  + most,
              "先照 UN-2 办，再核对一次；还不等的会逐个列出。"));
    }
    gaps.stream().filter(gap -> !explained.contains(gap)).map(Gap::finding).forEach(findings::add);
    return findings;
  }

  private List<Gap> compared(List<FactKey> keys, CheckRule rule) {
    return keys.stream().flatMap(key -> compared(key, rule).stream()).toList();
  }

  private Optional<Gap> compared(FactKey key, CheckRule rule) {
    boolean count = schema(key).kind() == Schema.Kind.COUNT;
    String place = cells.of(key).map(names::name).orElse("“" + key + "”");
    return found(
        rule,
        new Two(own.value(key), units.value(key), count),
        statement.data().place(key).withKey(key.toString()),
        place,
        "；各单位：" + parts(key, count));
  }

  /** A printed figure that its own details do not give. */
  private Optional<Gap> printed(CellRef cell) {
    boolean count = statement.cell(cell).orElseThrow().count();
    Optional<BigDecimal> there = statement.cell(cell).orElseThrow().value();
    Optional<BigDecimal> here = sum.statement().cell(cell).flatMap(found -> found.value());
    Place place =
        statement
            .cell(cell)
            .flatMap(found -> found.stated())
            .map(stated -> stated.place())
            .orElse(new Place(statement.data().file(), 0, cell.toString()));
    return found(THIS_YEAR, new Two(there, here, count), place, names.name(cell), "（列示数）");
  }

  /** The department's figure and the sum of the units'. */
  private record Two(Optional<BigDecimal> own, Optional<BigDecimal> units, boolean count) {

    BigDecimal off() {
      return own.orElse(BigDecimal.ZERO).subtract(units.orElse(BigDecimal.ZERO));
    }
  }

  private Optional<Gap> found(CheckRule rule, Two two, Place place, String name, String detail) {
    BigDecimal off = two.off();
    if (off.signum() == 0) {
      return Optional.empty();
    }
    String gap = names.figure(Optional.of(off.abs()), two.count());
    String more = "部门" + (off.signum() > 0 ? "多 " : "少 ") + gap;
    String brief = name + more;
    String message =
        name
            + "：部门 "
            + names.figure(two.own(), two.count())
            + "，各单位之和 "
            + names.figure(two.units(), two.count())
            + "，"
            + more
            + detail;
    if (off.abs().compareTo(tolerance(two.count())) <= 0) {
      return Optional.of(new Gap(off, brief, Finding.tail(rule.id(), place, message)));
    }
    Finding finding =
        new Finding(rule.id(), rule.severity(), place, message, advice(rule), "相差 " + gap);
    return Optional.of(new Gap(off, brief, two.count() ? finding.withCause("") : finding));
  }

  private String advice(CheckRule rule) {
    if (rule.severity() != Severity.ERROR) {
      return "照上年公开的表核对；上年有内部往来、单位有增减的，可以不等。";
    }
    if (changes.rolled().isEmpty()) {
      return "核对部门和各单位的这个数。";
    }
    return changes.changed().isEmpty()
        ? "各单位汇总以后没有改过：把部门的这个数改回去；是单位错了的，改单位，再" + DepartmentCheck.again(statement)
        : "单位改过的，" + DepartmentCheck.again(statement);
  }

  private BigDecimal tolerance(boolean count) {
    boolean wan =
        statement.data().unit() == MoneyUnit.WAN || sum.statement().data().unit() == MoneyUnit.WAN;
    return count || !wan ? BigDecimal.ZERO : Tolerance.of(MoneyUnit.WAN, sum.units().size());
  }

  /** Which units have part in it, those first that changed their figures. */
  private String parts(FactKey key, boolean count) {
    List<UnitYear> having =
        sum.units().stream()
            .filter(unit -> unit.amounts().value(key).filter(v -> v.signum() != 0).isPresent())
            .sorted((one, other) -> Boolean.compare(isChanged(other), isChanged(one)))
            .toList();
    return having.isEmpty()
        ? "都没有"
        : having.stream()
                .limit(MOST_NAMED)
                .map(unit -> part(unit, key, count) + (having.size() > FEW ? "" : where(unit, key)))
                .collect(Collectors.joining("，"))
            + (having.size() > MOST_NAMED ? "等 " + having.size() + " 个" : "");
  }

  /** Where the unit has it; empty if it is worked out. */
  private static String where(UnitYear unit, FactKey key) {
    Amount amount = unit.amounts().entries().get(key);
    return amount == null || !amount.place().spot().isKnown()
        ? ""
        : "（" + amount.place().file() + " " + amount.place().spot().label() + "）";
  }

  private boolean isChanged(UnitYear unit) {
    return changes.changed().contains(unit);
  }

  private String part(UnitYear unit, FactKey key, boolean count) {
    return unit.info().name()
        + " "
        + names.figure(unit.amounts().value(key), count)
        + (isChanged(unit) ? "（汇总以后改过）" : "");
  }
}
