package gongkai.check;

import gongkai.check.FigureParts.Named;
import gongkai.derive.CellNames;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording.Nothing;
import gongkai.pack.Wording.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** A text says that there is nothing where there is no amount, and only there. */
final class NothingCheck implements Check {

  private static final String CODE = "文字-无与有";
  private static final CheckRule RULE =
      new CheckRule(CODE, "文字", "写“无”的没有数，有数的不写“无”", "文字", Severity.WARNING, "公开要求");
  private static final int SHOWN = 12;

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    Nothing rule = pack.wording().nothing();
    List<Finding> findings = new ArrayList<>();
    List<Case> purposes = cases(pack, statement, rule.purposes());
    for (Case purpose : purposes) {
      boolean empty = pack.wording().emptyAnswers().contains(purpose.text());
      if (purpose.isNonZero() && !empty && nothingOf(rule, purpose.text()).isPresent()) {
        findings.add(purpose.finding("有支出就写用途；没有这项支出就改数。"));
      } else if (!purpose.isNonZero() && !denies(rule, purpose.text())) {
        findings.add(purpose.finding("没有这项支出就不写用途；有支出就改数。"));
      }
    }
    List<Case> reasons = cases(pack, statement, rule.reasons());
    for (Case reason : reasons) {
      String nothing = nothingOf(rule, reason.text()).orElse("");
      if (reason.isNonZero() && reason.pair().names().stream().anyMatch(nothing::contains)) {
        findings.add(reason.finding("有支出就重写原因；没有这项支出就改数。"));
      }
    }
    int looked = purposes.size() + reasons.size();
    return List.of(CheckResult.of(RULE, looked, findings));
  }

  /**
   * A text with its figure.
   *
   * @param pair what belongs together
   * @param words the text
   * @param value the figure
   * @param written the figure as people write it
   */
  private record Case(Pair pair, Fact.Words words, BigDecimal value, String written) {

    String text() {
      return words.paragraphs().get(0);
    }

    boolean isNonZero() {
      return value.signum() != 0;
    }

    Finding finding(String advice) {
      String begin = new Hit(text(), 0, Math.min(SHOWN, text().length())).excerpt();
      return Finding.warning(CODE, words.place(), "写的是“" + begin + "”，数却是 " + written, advice);
    }
  }

  private static List<Case> cases(Pack pack, Statement statement, List<Pair> pairs) {
    FigureParts parts = new FigureParts(pack, statement);
    return pairs.stream()
        .flatMap(pair -> cases(pack, statement, pair, parts.all(pair.group(), pair.figure())))
        .toList();
  }

  private static Stream<Case> cases(
      Pack pack, Statement statement, Pair pair, List<Named> figures) {
    List<Case> cases = new ArrayList<>();
    CellNames names = new CellNames(pack, statement);
    for (Named named : figures) {
      Fact fact = statement.data().facts().get(pack.refs().entry(pair.text(), named.member()));
      if (fact instanceof Fact.Words words && named.figure() instanceof Figure.Plain plain) {
        BigDecimal value = plain.value().orElse(BigDecimal.ZERO);
        boolean count = named.of().stream().anyMatch(names::isCount);
        cases.add(new Case(pair, words, value, names.figure(Optional.of(value), count)));
      }
    }
    return cases.stream();
  }

  /** What a text says there is none of, up to the next stop; empty if it says no such thing. */
  private static Optional<String> nothingOf(Nothing rule, String text) {
    if (rule.words().stream().noneMatch(text::contains)) {
      return Optional.empty();
    }
    Matcher matcher =
        Hit.pattern(
                "(?:20\\d\\d年度?|"
                    + Hit.choice(rule.openings())
                    + ")*(?!"
                    + Hit.choice(rule.exceptions())
                    + ")"
                    + Hit.choice(rule.words())
                    + "([^，。；]*)")
            .matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean denies(Nothing rule, String text) {
    return rule.denials().stream().anyMatch(text::contains);
  }
}
