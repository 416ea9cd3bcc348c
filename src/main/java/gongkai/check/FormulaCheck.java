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
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every figure of a table equals each of the sums by which the form makes it (表内关系). */
final class FormulaCheck implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.forms().values().stream().map(FormulaCheck::rule).toList();
  }

  private static CheckRule rule(TableForm form) {
    String formula = form.number() + "的合计、小计等于各明细之和";
    return new CheckRule("表内-" + form.number(), "表内关系", formula, "和等", Severity.ERROR, "官方样式");
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    return statement.tables().values().stream()
        .map(table -> check(statement, new CellNames(pack, statement), table))
        .toList();
  }

  private static CheckResult check(Statement statement, CellNames names, PublicTable table) {
    List<Finding> findings = new ArrayList<>();
    int sums = 0;
    for (TableCell cell : table.cells().values()) {
      for (Derivation derivation : cell.derivations()) {
        sums += cell.value().isPresent() ? 1 : 0;
        compare(statement, names, cell, derivation, findings);
      }
    }
    return CheckResult.of(rule(table.form()), sums, findings);
  }

  private static void compare(
      Statement statement,
      CellNames names,
      TableCell cell,
      Derivation derivation,
      List<Finding> findings) {
    BigDecimal printed = cell.value().orElse(BigDecimal.ZERO);
    BigDecimal sum = derivation.value().orElse(BigDecimal.ZERO);
    BigDecimal off = printed.subtract(sum).abs();
    if (off.signum() == 0) {
      return;
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
    String code = rule(statement.tables().get(cell.ref().table()).form()).id();
    boolean tail =
        !cell.count()
            && off.compareTo(Tolerance.of(statement.data().unit(), derivation.terms())) <= 0;
    findings.add(
        tail
            ? Finding.note(code, place, message + "，属尾数误差")
            : Finding.error(code, place, message, "核对列示数和明细数，改正填错的那一个。")
                .withCause(cell.count() ? "" : "相差 " + gap));
  }

  private static String way(CellNames names, Derivation derivation, boolean count) {
    List<Addend> present =
        derivation.addends().stream().filter(addend -> addend.value().isPresent()).toList();
    if (present.isEmpty() || present.size() > 6) {
      return "明细（" + present.size() + " 项）";
    }
    return present.stream()
        .map(addend -> (addend.minus() ? "－" : "＋") + names.figure(addend.value(), count))
        .collect(Collectors.joining())
        .substring(1);
  }
}
