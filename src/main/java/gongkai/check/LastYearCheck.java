package gongkai.check;

import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.PriorYear;
import gongkai.model.Tolerance;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the user says of last year is what last year's own file says. */
final class LastYearCheck implements Check {

  private static final CheckRule YEAR =
      new CheckRule("YR-年度", "上年", "上年的文件是上一年度的", "一致", Severity.ERROR, "公开要求");
  private static final CheckRule NAME =
      new CheckRule("YR-单位", "上年", "上年的文件是本单位的", "一致", Severity.WARNING, "公开要求");
  private static final CheckRule FIGURES =
      new CheckRule("YR-1", "上年", "填写的上年数＝上年公开的数", "相等", Severity.WARNING, "公开要求");
  private static final CheckRule OPENINGS =
      new CheckRule("YR-2", "上年", "各项资金的年初数＝上年公开的年末数", "相等", Severity.WARNING, "年初数应与上年年末数衔接");
  private static final String ABSENT = "没有给出上年的文件（数据文件的“上年”，或命令行的 --last-year）";

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(YEAR, NAME, FIGURES, OPENINGS);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    return statement
        .data()
        .prior()
        .map(
            prior ->
                List.of(
                    year(statement.data(), prior.source()),
                    name(statement.data(), prior.source()),
                    figures(pack, statement, prior),
                    openings(pack, statement, prior)))
        .orElseGet(
            () ->
                catalogue(pack).stream()
                    .map(rule -> CheckResult.notChecked(rule, ABSENT))
                    .toList());
  }

  private static CheckResult year(YearData data, PriorYear.Source last) {
    if (last.year().isEmpty()) {
      return unsaid(YEAR, last, "年度");
    }
    int year = data.year();
    List<Finding> findings = new ArrayList<>();
    if (last.year().get() != year - 1) {
      findings.add(
          Finding.error(
              YEAR.id(),
              data.place(Info.YEAR),
              "本年是 " + year + "，上年的文件“" + last.file() + "”却是 " + last.year().get() + " 年度的",
              "换成 " + (year - 1) + " 年度的文件。"));
    }
    return CheckResult.of(YEAR, 1, findings);
  }

  private static CheckResult name(YearData data, PriorYear.Source last) {
    if (last.name().isEmpty()) {
      return unsaid(NAME, last, "单位名称");
    }
    String name = data.unitName();
    List<Finding> findings = new ArrayList<>();
    if (!last.name().get().equals(name)) {
      findings.add(
          Finding.warning(
              NAME.id(),
              data.place(Info.NAME),
              "单位名称是“" + name + "”，上年的文件“" + last.file() + "”却是“" + last.name().get() + "”的",
              "看看上年的文件是不是拿错了；单位改了名称的不用改。"));
    }
    return CheckResult.of(NAME, 1, findings);
  }

  private static CheckResult unsaid(CheckRule rule, PriorYear.Source last, String what) {
    return CheckResult.notChecked(rule, "上年的文件“" + last.file() + "”里没有写" + what);
  }

  private static CheckResult figures(Pack pack, Statement statement, PriorYear prior) {
    CellNames names = new CellNames(pack, statement);
    List<Finding> findings = new ArrayList<>();
    int compared = 0;
    for (Fact fact : statement.data().all()) {
      boolean own = !statement.data().isPrior(fact);
      if (own && fact instanceof Fact.Money money && prior.knows(fact.key())) {
        compared++;
        BigDecimal last = last(prior, fact.key());
        BigDecimal off = money.yuan().subtract(last).abs();
        if (off.compareTo(Tolerance.ofCopy(statement.data().unit(), prior.source().unit())) > 0) {
          findings.add(finding(names, money, last, prior));
        }
      }
    }
    return CheckResult.of(FIGURES, compared, findings);
  }

  private static CheckResult openings(Pack pack, Statement statement, PriorYear prior) {
    CellNames names = new CellNames(pack, statement);
    Set<FactKey> keys = new LinkedHashSet<>(prior.openings().keySet());
    Set<String> paths = keys.stream().map(FactKey::path).collect(Collectors.toSet());
    statement.data().facts().keySet().stream()
        .filter(key -> paths.contains(key.path()))
        .forEach(keys::add);
    List<Finding> findings = new ArrayList<>();
    for (FactKey key : keys) {
      BigDecimal now = statement.data().number(key).orElse(BigDecimal.ZERO);
      Optional<Fact.Money> end = Optional.ofNullable(prior.openings().get(key));
      BigDecimal before = end.map(Fact.Money::yuan).orElse(BigDecimal.ZERO);
      BigDecimal bound = Tolerance.ofCopy(statement.data().unit(), prior.source().unit());
      if (now.subtract(before).abs().compareTo(bound) > 0) {
        findings.add(
            Finding.warning(
                OPENINGS.id(),
                statement.data().place(key),
                "“"
                    + key
                    + "”是 "
                    + names.figure(Optional.of(now), false)
                    + "，上年的文件“"
                    + prior.source().file()
                    + "”里年末数是 "
                    + names.figure(Optional.of(before), false)
                    + end.map(LastYearCheck::where).orElse(""),
                "核对年初数；确有调整的，写在“结转结余/年初调整说明”里。"));
      }
    }
    return CheckResult.of(OPENINGS, keys.size(), findings);
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
            + prior.source().file()
            + "”里是 "
            + names.figure(Optional.of(last), false)
            + (figure == null ? "" : where(figure)),
        "报告里印的是填的数；填错了就改或者删掉这一项，上年数据已更正的在增减原因里说明。");
  }

  /** Which cell of last year's tables, and where it stands if they are a workbook. */
  private static String where(Fact.Money figure) {
    Place place = figure.place();
    String spot = place.spot().isKnown() ? "，" + place.spot().label() : "";
    return "（" + place.key() + spot + "）";
  }
}
