package gongkai.check;

import gongkai.derive.Derivation;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.PublicTable;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.FactSelector;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No entry gets lost: each stands in every table that should show it. */
final class PlacementCheck implements Check {

  private static final String CODE = "数据-不漏";
  private static final CheckRule RULE =
      new CheckRule(CODE, "数据", "填的每个数都放进了应放的表，一个不漏", "不漏", Severity.ERROR, "官方样式");

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    List<Finding> findings = new ArrayList<>();
    int amounts = (int) statement.data().all().stream().filter(PlacementCheck::isAmount).count();
    for (PublicTable table : statement.tables().values()) {
      Set<Fact> placed = placed(table);
      FactSelector shown = shown(table.form());
      for (Fact fact : statement.data().all()) {
        if (isAmount(fact) && !placed.contains(fact) && shown.selects(fact.key().path())) {
          findings.add(
              Finding.error(
                  CODE,
                  fact.place(),
                  why(table.form(), fact.key().subject()) + "，这个数放不进去",
                  "检查科目代码；这张表只能用表上列出、没有划线的科目。"));
        }
      }
    }
    return List.of(CheckResult.of(RULE, amounts, findings));
  }

  private static String why(TableForm form, String subject) {
    boolean dashed =
        form.panels().stream()
            .flatMap(panel -> panel.lines().stream())
            .filter(line -> line.kind() == TableForm.Line.Kind.DASH)
            .anyMatch(line -> line.subject().equals(subject));
    return dashed
        ? form.number() + "科目 " + subject + " 一行印的是“———”"
        : form.number() + "里没有科目 " + subject + " 这一行";
  }

  private static boolean isAmount(Fact fact) {
    return fact instanceof Fact.Money money && money.yuan().signum() != 0;
  }

  private static Set<Fact> placed(PublicTable table) {
    Set<Fact> placed = new HashSet<>();
    table.cells().values().stream()
        .flatMap(cell -> cell.derivations().stream())
        .map(Derivation::addends)
        .flatMap(List::stream)
        .forEach(
            addend -> {
              if (addend instanceof OfFact of) {
                placed.add(of.fact());
              }
            });
    return placed;
  }

  private static FactSelector shown(TableForm form) {
    return new FactSelector(
        Stream.concat(
                form.columns().stream().map(TableForm.Column::facts),
                form.panels().stream()
                    .flatMap(panel -> panel.lines().stream())
                    .flatMap(line -> line.facts().values().stream()))
            .flatMap(selector -> selector.paths().stream())
            .distinct()
            .toList());
  }
}
