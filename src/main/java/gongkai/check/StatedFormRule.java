package gongkai.check;

import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.model.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The figures of an existing 自评表 (核对数) are those that follow from the entries. */
final class StatedFormRule {

  private static final String ADVICE = "核对自评表上的这个数，再核对所填的资金和指标得分，改正错的。";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final AppraisalVisit visit;
  private final Project project;
  private final Money money;

  /** How many sources the two sums of money are made from. */
  private final int sources;

  private StatedFormRule(AppraisalVisit visit, Project project) {
    this.visit = visit;
    this.project = project;
    this.money = project.money();
    this.sources =
        (int) project.fundings().stream().filter(one -> one.money().balance().isPresent()).count();
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
      BigDecimal bound = Tolerance.of(visit.data().unit(), 2 * sources);
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
          isReachable(stated),
          "“" + stated + "”",
          "“" + project.grade() + "”（总分 " + total + "分）");
    }
  }

  /** Whether a 总分 that is as far off as it may be has this grade. */
  private boolean isReachable(String grade) {
    BigDecimal slack = slack(project.rules().budgetPoints());
    BigDecimal least = project.total().subtract(slack).max(BigDecimal.ZERO);
    return project.rules().grades(least, project.total().add(slack)).contains(grade);
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

  /**
   * Nothing in 元; in 万元 how far so many points times 全年执行 ÷ 全年预算 may be off, since every source may
   * carry half a last place in both sums.
   */
  private BigDecimal slack(BigDecimal points) {
    BigDecimal available = money.available().orElse(BigDecimal.ZERO);
    BigDecimal off = Tolerance.of(visit.data().unit(), sources - 1);
    if (available.signum() <= 0 || off.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal least = available.subtract(off);
    if (least.signum() <= 0) {
      return points;
    }
    BigDecimal both = available.add(money.executed().orElse(BigDecimal.ZERO));
    return points
        .multiply(off)
        .multiply(both)
        .divide(available.multiply(least), 2, RoundingMode.UP);
  }
}
