package gongkai.check;

import gongkai.derive.CellNames;
import gongkai.derive.Derivation;
import gongkai.derive.Derivation.Addend;
import gongkai.derive.PublicTable;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.model.Tolerance;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.SumRule;
import gongkai.pack.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure of a table equals each of the sums by which the form makes it (表内关系). */
final class FormulaCheck implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.forms().values().stream().flatMap(form -> rules(form).values().stream()).toList();
  }

  /** The checks of a form, by the sum they are about. */
  private static Map<SumRule, CheckRule> rules(TableForm form) {
    Map<SumRule, CheckRule> rules = new LinkedHashMap<>();
    SumRule.of(form).forEach(sum -> rules.put(sum, rule(form, sum)));
    return rules;
  }

  private static CheckRule rule(TableForm form, SumRule sum) {
    String id = "表内-" + form.number() + "-" + sum.name();
    String formula = form.number() + "：" + sum.formula();
    return new CheckRule(id, "表内关系", formula, "和等", Severity.ERROR, "官方样式");
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    return run(pack, statement, pack.forms().keySet(), sum -> true).toList();
  }

  /**
   * Only some of the checks.
   *
   * @param tables keys of the tables to look at
   * @param sums which of their sums
   */
  Stream<CheckResult> run(
      Pack pack, Statement statement, Set<String> tables, Predicate<SumRule> sums) {
    CellNames names = new CellNames(pack, statement);
    return statement.tables().entrySet().stream()
        .filter(table -> tables.contains(table.getKey()))
        .flatMap(table -> check(statement, names, table.getValue(), sums).stream());
  }

  private static List<CheckResult> check(
      Statement statement, CellNames names, PublicTable table, Predicate<SumRule> wanted) {
    Map<SumRule, CheckRule> rules = rules(table.form());
    Map<SumRule, List<Finding>> findings = new HashMap<>();
    Map<SumRule, Integer> sums = new HashMap<>();
    for (TableCell cell : table.cells().values()) {
      for (Derivation derivation : cell.derivations()) {
        if (isCompared(cell, derivation)) {
          SumRule sum = derivation.rule();
          sums.merge(sum, 1, Integer::sum);
          compare(statement, names, cell, derivation, rules.get(sum).id())
              .ifPresent(found -> findings.computeIfAbsent(sum, s -> new ArrayList<>()).add(found));
        }
      }
    }
    return rules.keySet().stream()
        .filter(wanted)
        .map(
            sum ->
                CheckResult.of(
                    rules.get(sum),
                    sums.getOrDefault(sum, 0),
                    findings.getOrDefault(sum, List.of())))
        .toList();
  }

  /**
   * Blank on both sides says nothing; a figure made of its entries alone cannot differ from them.
   */
  private static boolean isCompared(TableCell cell, Derivation derivation) {
    boolean blank = cell.value().isEmpty() && derivation.value().isEmpty();
    boolean itself = cell.stated().isEmpty() && derivation == cell.derivations().get(0);
    return !blank && !(itself && derivation.rule().equals(SumRule.ENTRIES));
  }

  private static Optional<Finding> compare(
      Statement statement, CellNames names, TableCell cell, Derivation derivation, String code) {
    BigDecimal printed = cell.value().orElse(BigDecimal.ZERO);
    BigDecimal sum = derivation.value().orElse(BigDecimal.ZERO);
    BigDecimal off = printed.subtract(sum).abs();
    if (off.signum() == 0) {
      return Optional.empty();
    }
    Place place =
        cell.stated()
            .map(stated -> stated.place())
            .orElse(new Place(statement.data().file(), 0, names.key(new Ref.Cell(cell.ref()))));
    String gap = names.figure(Optional.of(off), cell.count());
    String message =
        names.name(cell.ref())
            + "为 "
            + names.figure(cell.value(), cell.count())
            + "，按"
            + way(names, derivation, cell.count())
            + "推算为 "
            + names.figure(derivation.value(), cell.count())
            + "，相差 "
            + gap;
    boolean tail =
        !cell.count()
            && off.compareTo(Tolerance.of(statement.data().unit(), derivation.terms())) <= 0;
    return Optional.of(
        tail
            ? Finding.tail(code, place, message)
            : Finding.error(code, place, message, "核对列示数和明细数，改正填错的那一个。")
                .withCause(cell.count() ? "" : "相差 " + gap));
  }

  private static String way(CellNames names, Derivation derivation, boolean count) {
    List<Addend> present =
        derivation.addends().stream().filter(addend -> addend.value().isPresent()).toList();
    if (present.size() == 1) {
      return "明细";
    }
    if (present.isEmpty() || present.size() > 6) {
      return "明细（" + present.size() + " 项）";
    }
    return present.stream()
        .map(addend -> (addend.minus() ? "－" : "＋") + names.figure(addend.value(), count))
        .collect(Collectors.joining())
        .substring(1);
  }
}
