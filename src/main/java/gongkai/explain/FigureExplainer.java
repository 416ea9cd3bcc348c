package gongkai.explain;

import gongkai.appraisal.Tally;
import gongkai.derive.CellNames;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.derive.Statement.Member;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.GroupSum;
import gongkai.pack.FigureRule.OfProjects;
import gongkai.pack.FigureRule.Otherwise;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Refs;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains a figure of the text (指标) by the rule in the pack. */
final class FigureExplainer {

  /** As many decimals as the text prints. */
  private static final int DECIMALS = 2;

  private final Pack pack;
  private final Statement statement;
  private final Explainer explainer;
  private final Refs refs;
  private final CellNames names;
  private final List<String> lines = new ArrayList<>();

  FigureExplainer(Pack pack, Statement statement, Explainer explainer) {
    this.pack = pack;
    this.statement = statement;
    this.explainer = explainer;
    this.refs = pack.refs();
    this.names = new CellNames(pack, statement);
  }

  /** {@code 名称}, or {@code 组/科目/名称}. */
  Optional<List<String>> explain(String[] address) {
    if (address.length == 1 && statement.figures().containsKey(address[0])) {
      figure(
          address[0],
          pack.figures().get(address[0]),
          statement.figures().get(address[0]),
          new Scope("", Map.of()),
          0);
      return Optional.of(lines);
    }
    if (address.length == 3) {
      return member(address)
          .map(
              member -> {
                FigureRule rule = pack.groups().get(address[0]).figures().get(address[2]);
                String name = member.id() + " " + member.name() + " " + address[2];
                Scope scope = new Scope(member.id(), pack.groups().get(address[0]).figures());
                figure(name, rule, member.figures().get(address[2]), scope, 0);
                return lines;
              });
    }
    return Optional.empty();
  }

  /**
   * Where names are looked up first.
   *
   * @param member 科目代码 that stands for {@code <项>}; empty outside a group
   * @param near rules of the same group
   */
  private record Scope(String member, Map<String, FigureRule> near) {}

  private Optional<Member> member(String[] address) {
    return statement.groups().getOrDefault(address[0], List.of()).stream()
        .filter(member -> member.id().equals(address[1]))
        .filter(member -> member.figures().containsKey(address[2]))
        .findFirst();
  }

  private void figure(String name, FigureRule rule, Figure figure, Scope scope, int depth) {
    Explainer.line(lines, depth, name + "：" + value(figure, isCount(rule, scope)));
    terms(rule.of(), scope, depth + 1);
    rule.otherwise()
        .filter(otherwise -> isBlank(rule.of(), scope))
        .ifPresent(otherwise -> otherwise(otherwise, depth + 1));
    if (!rule.base().isEmpty()) {
      String word = rule.kind() == FigureRule.Kind.SHARE ? "占" : "上年";
      Explainer.line(lines, depth + 1, word + "：");
      terms(Terms.of(rule.base()), scope, depth + 2);
    }
  }

  private boolean isCount(FigureRule rule, Scope scope) {
    return rule.ofProjects().filter(OfProjects::isCount).isPresent()
        || rule.of().parts().stream()
            .flatMap(part -> ref(part.ref(), scope).stream())
            .anyMatch(names::isCount);
  }

  private String value(Figure figure, boolean count) {
    if (figure instanceof Figure.Plain plain) {
      return names.figure(plain.value(), count);
    }
    if (figure instanceof Figure.Share share) {
      return share.exists()
          ? share.percent(DECIMALS).toPlainString() + "%（前者÷后者，四舍五入）"
          : "没有百分比（后者为 0）";
    }
    Figure.Change change = (Figure.Change) figure;
    String direction = List.of("减少 ", "持平 ", "增加 ").get(change.direction() + 1);
    String rate =
        change.hasRate() ? "，" + change.rate(DECIMALS).toPlainString() + "%" : "，上年为 0，没有增减率";
    return direction + names.figure(Optional.of(change.amount()), false) + rate;
  }

  private boolean isBlank(Terms terms, Scope scope) {
    return terms.parts().stream()
        .allMatch(part -> ref(part.ref(), scope).flatMap(statement::number).isEmpty());
  }

  private Optional<Ref> ref(String text, Scope scope) {
    return refs.find(Token.MEMBER.replace(text, scope.member()));
  }

  private void otherwise(Otherwise otherwise, int depth) {
    if (otherwise instanceof OfProjects rule) {
      new ProjectExplainer(statement, explainer, names, lines)
          .tally(new Tally(statement.projects(), rule), depth);
    } else {
      total((GroupSum) otherwise, depth);
    }
  }

  private void total(GroupSum sum, int depth) {
    Explainer.line(lines, depth, "由“" + sum.group() + "”的“" + sum.figure() + "”相加：");
    FigureRule rule = pack.groups().get(sum.group()).figures().get(sum.figure());
    for (Member member : statement.groups().get(sum.group())) {
      Scope scope = new Scope(member.id(), pack.groups().get(sum.group()).figures());
      String name = "＋ " + member.id() + " " + member.name();
      figure(name, rule, member.figures().get(sum.figure()), scope, depth + 1);
    }
  }

  private void terms(Terms terms, Scope scope, int depth) {
    for (Terms.Part part : terms.parts()) {
      Ref ref = ref(part.ref(), scope).orElse(null);
      if (ref instanceof Ref.Cell cell) {
        explainer.cell(lines, cell.cell(), depth);
      } else if (ref instanceof Ref.Entry entry) {
        explainer.entry(lines, entry.key(), depth);
      } else if (ref instanceof Ref.Named named) {
        named(named.name(), scope, depth);
      }
    }
  }

  private void named(String name, Scope scope, int depth) {
    FigureRule near = scope.near().get(name);
    if (near != null) {
      terms(near.of(), scope, depth);
    } else {
      figure(
          name,
          pack.figures().get(name),
          statement.figures().get(name),
          new Scope("", Map.of()),
          depth);
    }
  }
}
