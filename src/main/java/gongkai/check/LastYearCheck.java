package gongkai.check;

import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the user says of last year is what last year's own file says. */
final class LastYearCheck implements Check {

  private static final CheckRule YEAR =
      new CheckRule("YR-年度", "上年", "上年的文件是上一年度的", "一致", Severity.WARNING, "公开要求");
  private static final CheckRule FIGURES =
      new CheckRule("YR-1", "上年", "填写的上年数＝上年公开的数", "相等", Severity.WARNING, "公开要求");
  private static final FactKey YEAR_ENTRY = FactKey.of("基本信息/年度");
  private static final String ABSENT = "没有给出上年的文件（数据文件的“上年”，或命令行的 --last-year）";

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(YEAR, FIGURES);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    return statement
        .data()
        .prior()
        .map(prior -> List.of(year(statement.data(), prior), figures(pack, statement, prior)))
        .orElseGet(
            () ->
                List.of(
                    CheckResult.notChecked(YEAR, ABSENT), CheckResult.notChecked(FIGURES, ABSENT)));
  }

  private static CheckResult year(YearData data, PriorYear prior) {
    int year = data.number(YEAR_ENTRY).orElseThrow().intValueExact();
    List<Finding> findings = new ArrayList<>();
    if (prior.year() != year - 1) {
      findings.add(
          Finding.warning(
              YEAR.id(),
              data.place(YEAR_ENTRY),
              "本年是 " + year + "，上年的文件“" + prior.file() + "”却是 " + prior.year() + " 年度的",
              "换成 " + (year - 1) + " 年度的文件。"));
    }
    return CheckResult.of(YEAR, 1, findings);
  }

  private static CheckResult figures(Pack pack, Statement statement, PriorYear prior) {
    CellNames names = new CellNames(pack, statement);
    List<Finding> findings = new ArrayList<>();
    int compared = 0;
    for (Fact fact : statement.data().all()) {
      boolean own = fact != prior.figures().get(fact.key());
      if (own && fact instanceof Fact.Money money && prior.knows(fact.key())) {
        compared++;
        BigDecimal last = last(prior, fact.key());
        BigDecimal off = money.yuan().subtract(last).abs();
        if (off.compareTo(Tolerance.ofCopy(statement.data().unit(), prior.unit())) > 0) {
          findings.add(finding(names, money, last, prior));
        }
      }
    }
    return CheckResult.of(FIGURES, compared, findings);
  }

  private static BigDecimal last(PriorYear prior, FactKey key) {
    Fact.Money figure = prior.figures().get(key);
    return figure == null ? BigDecimal.ZERO : figure.yuan();
  }

  private static Finding finding(
      CellNames names, Fact.Money money, BigDecimal last, PriorYear prior) {
    Fact.Money figure = prior.figures().get(money.key());
    return Finding.warning(
        FIGURES.id(),
        money.place(),
        "填的上年数是 "
            + names.figure(Optional.of(money.yuan()), false)
            + "，上年的文件“"
            + prior.file()
            + "”里是 "
            + names.figure(Optional.of(last), false)
            + (figure == null ? "" : "（" + figure.place().key() + "）"),
        "照上年公开的数改；上年数据已更正的，在增减原因里说明。");
  }
}
