package gongkai.check;

import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.derive.Statement.Member;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.pack.Ask;
import gongkai.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that only a person can give is there when the figures ask for it (要填.yaml). */
final class AskCheck implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.asks().stream().map(AskCheck::rule).toList();
  }

  private static CheckRule rule(Ask ask) {
    return new CheckRule(ask.id(), "要填", ask.why(), "必填", Severity.ERROR, "公开要求");
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    return pack.asks().stream().map(ask -> check(pack, statement, ask)).toList();
  }

  private static CheckResult check(Pack pack, Statement statement, Ask ask) {
    List<Finding> findings = new ArrayList<>();
    int needed = 0;
    if (ask.group().isEmpty()) {
      if (isNeeded(ask, statement.figures(), Map.of())) {
        needed++;
        check(pack, statement, ask, "", "", findings);
      }
    } else {
      for (Member member : statement.groups().get(ask.group())) {
        if (isNeeded(ask, statement.figures(), member.figures())) {
          needed++;
          check(pack, statement, ask, member.id(), member.name(), findings);
        }
      }
    }
    return CheckResult.of(rule(ask), needed, findings);
  }

  private static boolean isNeeded(Ask ask, Map<String, Figure> all, Map<String, Figure> own) {
    if (ask.unless().stream().anyMatch(name -> isKnown(own.getOrDefault(name, all.get(name))))) {
      return false;
    }
    return ask.isUnconditional()
        || ask.changed().stream()
            .map(name -> own.getOrDefault(name, all.get(name)))
            .anyMatch(figure -> figure instanceof Figure.Change change && change.direction() != 0)
        || ask.nonZero().stream()
            .map(name -> own.getOrDefault(name, all.get(name)))
            .anyMatch(figure -> figure instanceof Figure.Plain plain && plain.nonZero());
  }

  private static boolean isKnown(Figure figure) {
    return figure instanceof Figure.Plain plain && plain.value().isPresent();
  }

  private static void check(
      Pack pack,
      Statement statement,
      Ask ask,
      String member,
      String memberName,
      List<Finding> findings) {
    for (String path : ask.paths()) {
      FactKey key = pack.refs().entry(path, member);
      String empty = emptyAnswer(pack, statement.data(), key);
      if (!statement.data().isFilled(key) || !empty.isEmpty()) {
        String name = memberName.isEmpty() ? "" : "（" + member + " " + memberName + "）";
        findings.add(
            Finding.error(
                ask.id(),
                Nearest.place(statement.data(), key),
                (empty.isEmpty() ? "没有填" : "只写了“" + empty + "”，等于没有填")
                    + "“"
                    + key.name()
                    + "”"
                    + name
                    + "："
                    + ask.why().replaceAll("。$", ""),
                "在“" + key + "”处补上" + lastYear(statement.data(), key) + "。"));
      }
    }
  }

  /** What is written there if it says nothing; empty if it does, or if nothing is written. */
  private static String emptyAnswer(Pack pack, YearData data, FactKey key) {
    String text = String.join("", data.words(key)).strip().replaceAll("。$", "");
    return pack.wording().emptyAnswers().contains(text) ? text : "";
  }

  /** Why a row is asked for that this year's file does not have at all: last year's has it. */
  private static String lastYear(YearData data, FactKey missing) {
    String row = missing.parent() + "/";
    return data.all().stream()
        .filter(fact -> !missing.subject().isEmpty() && data.isPrior(fact))
        .filter(fact -> fact.key().subject().equals(missing.subject()))
        .filter(fact -> fact.key().path().startsWith(row))
        .map(fact -> "，没有这一行就加上；上年有这一科目，见 " + fact.place())
        .findFirst()
        .orElse("");
  }
}
