package gongkai.check;

import gongkai.check.FigureParts.Named;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.pack.NumberStyle;
import gongkai.pack.Pack;
import gongkai.pack.Wording.ShareSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The printed shares of a whole make up 100 per cent, but for rounding. */
final class ShareCheck implements Check {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.wording().shareSums().stream().map(ShareCheck::rule).toList();
  }

  private static CheckRule rule(ShareSum sum) {
    return new CheckRule(sum.id(), "勾稽关系", sum.formula(), "合理", Severity.WARNING, "官方样式");
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    FigureParts parts = new FigureParts(pack, statement);
    NumberStyle style = pack.settings().numbers().get("百分比");
    return pack.wording().shareSums().stream()
        .map(sum -> check(statement, parts, sum, style.decimals()))
        .toList();
  }

  private static CheckResult check(
      Statement statement, FigureParts parts, ShareSum rule, int decimals) {
    List<Named> shares = parts.all(rule.shares());
    List<BigDecimal> printed = new ArrayList<>();
    for (Named named : shares) {
      if (named.figure() instanceof Figure.Share share && share.exists()) {
        printed.add(share.percent(decimals));
      }
    }
    if (printed.isEmpty()) {
      return CheckResult.of(rule(rule), 0, List.of());
    }
    BigDecimal sum = printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String added = printed.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
    String line = added + "＝" + sum.toPlainString() + "％";
    boolean holds =
        sum.subtract(WHOLE).abs().compareTo(Tolerance.ofPrinted(decimals, printed.size())) <= 0;
    return CheckResult.of(
        rule(rule),
        List.of(line),
        holds
            ? List.of()
            : List.of(
                Finding.warning(
                    rule.id(),
                    parts.place(shares.get(0).base()).orElse(Place.file(statement.data().file())),
                    rule.formula() + "，现在：" + line,
                    "核对列示的合计数和各项的数。")));
  }
}
