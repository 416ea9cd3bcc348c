package gongkai.check;

import gongkai.derive.BoundRelation;
import gongkai.derive.BoundRelation.Part;
import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.FactKey;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Relation;
import gongkai.pack.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every relation of the pack's 勾稽.yaml holds. */
final class RelationCheck implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.relations().stream().map(RelationCheck::rule).toList();
  }

  private static CheckRule rule(Relation relation) {
    return new CheckRule(
        relation.id(),
        "勾稽关系",
        relation.formula(),
        relation.kind().key(),
        relation.severity(),
        relation.basis());
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    CellNames names = new CellNames(pack, statement);
    FigureParts parts = new FigureParts(pack, statement);
    Map<String, List<BoundRelation>> bound =
        statement.relations().stream()
            .collect(Collectors.groupingBy(relation -> relation.relation().id()));
    return pack.relations().stream()
        .map(
            relation -> {
              List<Comparison> places =
                  bound.getOrDefault(relation.id(), List.of()).stream()
                      .map(place -> new Comparison(statement, names, parts, place))
                      .toList();
              return check(pack, statement, names, relation, places);
            })
        .toList();
  }

  private static CheckResult check(
      Pack pack, Statement statement, CellNames names, Relation relation, List<Comparison> places) {
    Relation.When when = relation.when();
    if (when.absent().stream().anyMatch(terms -> statement.sum(parts(pack, terms)).signum() != 0)) {
      return CheckResult.of(rule(relation), List.of(), List.of());
    }
    for (String known : when.known()) {
      Ref ref = pack.refs().parse(known);
      if (statement.number(ref).isEmpty()) {
        return CheckResult.notChecked(rule(relation), "没有填" + names.name(ref));
      }
    }
    List<Finding> findings = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (Comparison comparison : places) {
      if (!comparison.isBlank()) {
        (comparison.holds() ? figures : broken).add(comparison.figures());
      }
      if (comparison.holdsByTail()) {
        findings.add(Finding.tail(relation.id(), comparison.place(), comparison.message()));
      } else if (!comparison.holds()) {
        findings.add(finding(statement, relation, comparison));
      }
    }
    broken.addAll(figures);
    return CheckResult.of(rule(relation), broken, findings);
  }

  private static List<Part> parts(Pack pack, Terms terms) {
    return terms.parts().stream()
        .map(part -> new Part(part.minus(), pack.refs().parse(part.ref())))
        .toList();
  }

  private static Finding finding(Statement statement, Relation relation, Comparison comparison) {
    String explained = relation.when().explained();
    List<String> words =
        explained.isEmpty() ? List.of() : statement.data().words(FactKey.of(explained));
    return words.isEmpty()
        ? new Finding(
                relation.id(),
                relation.severity(),
                comparison.place(),
                comparison.message(),
                relation.advice() + comparison.behind())
            .withCause(comparison.cause())
        : new Finding(
            relation.id(),
            Severity.NOTE,
            comparison.place(),
            comparison.message() + "；已说明：" + String.join("", words),
            "");
  }
}
