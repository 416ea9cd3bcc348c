package gongkai.check;

import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.model.MoneyUnit;
import gongkai.model.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The figures of an existing 自评表 (核对数) are those that follow from the entries. */
final class StatedFormRule {

  private static final String ADVICE = "核对自评表上的这个数，再核对所填的资金和指标得分，改正错的。";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** How far a ratio of two sums of money in 万元 may be off: half a last place of each. */
  private static final int SUMS = 1;

  private final AppraisalVisit visit;
  private final Project project;
  private final Money money;

  private StatedFormRule(AppraisalVisit visit, Project project) {
    this.visit = visit;
    this.project = project;
    this.money = project.money();
  }

  static void check(AppraisalVisit visit) {
    visit.projects().forEach(project -> new StatedFormRule(visit, project).check());
  }

  private void check() {
    String available = visit.money(money.available().orElse(BigDecimal.ZERO));
    String executed = visit.money(money.executed().orElse(BigDecimal.ZERO));
    BigDecimal points = project.rules().budgetPoints();
    BigDecimal score = project.budgetScore().orElse(BigDecimal.ZERO);
    balance(available, executed);
    number("执行率", money.rate(), slack(WHOLE), "全年执行 " + executed + "÷全年预算 " + available, "%");
    number(
        "预算得分",
        project.budgetScore(),
        slack(points),
        AppraisalVisit.plain(points) + "×全年执行 " + executed + "÷全年预算 " + available,
        "分");
    if (project.indicators().isEmpty()) {
      return;
    }
    number("指标得分", Optional.of(project.indicatorScore()), BigDecimal.ZERO, "各指标得分之和", "分");
    String parts =
        "预算得分 "
            + AppraisalVisit.plain(score)
            + "＋指标得分 "
            + AppraisalVisit.plain(project.indicatorScore());
    number("总分", Optional.of(project.total()), slack(points), parts, "分");
    grade();
  }

  private void balance(String available, String executed) {
    Optional<BigDecimal> stated = project.entries().number("核对数/结余");
    if (stated.isPresent() && money.balance().isPresent()) {
      BigDecimal derived = money.balance().get();
      BigDecimal bound = Tolerance.of(visit.data().unit(), 2);
      compare(
          "结余",
          stated.get().subtract(derived).abs().compareTo(bound) <= 0,
          visit.money(stated.get()),
          visit.money(derived) + "（全年预算 " + available + "－全年执行 " + executed + "）");
    }
  }

  private void number(
      String key, Optional<BigDecimal> derived, BigDecimal bound, String how, String unit) {
    Optional<BigDecimal> stated = project.entries().number("核对数/" + key);
    if (stated.isPresent() && derived.isPresent()) {
      compare(
          key,
          stated.get().subtract(derived.get()).abs().compareTo(bound) <= 0,
          AppraisalVisit.plain(stated.get()) + unit,
          AppraisalVisit.plain(derived.get()) + unit + "（" + how + "）");
    }
  }

  private void grade() {
    String stated = project.entries().text("核对数/等级");
    if (!stated.isEmpty()) {
      String total = AppraisalVisit.plain(project.total());
      compare(
          "等级",
          stated.equals(project.grade()),
          "“" + stated + "”",
          "“" + project.grade() + "”（总分 " + total + "分）");
    }
  }

  private void compare(String key, boolean holds, String stated, String derived) {
    visit.looked();
    if (!holds) {
      visit.found(
          project.entries(),
          "核对数/" + key,
          "自评表上的" + key + "是 " + stated + "，推算是 " + derived,
          ADVICE);
    }
  }

  /** Nothing in 元; what the two sums in 万元 may make of so many points. */
  private BigDecimal slack(BigDecimal points) {
    BigDecimal available = money.available().orElse(BigDecimal.ZERO);
    MoneyUnit unit = visit.data().unit();
    return available.signum() <= 0
        ? BigDecimal.ZERO
        : points.multiply(Tolerance.of(unit, SUMS)).divide(available, 2, RoundingMode.UP);
  }
}
