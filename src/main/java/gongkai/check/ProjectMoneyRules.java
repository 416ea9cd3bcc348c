package gongkai.check;

import gongkai.appraisal.Funding;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the money (资金) of projects must keep. */
final class ProjectMoneyRules {

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule(
              "自评-执行原因", "执行率不到 100% 的资金写了偏差原因", Severity.WARNING, each(ProjectMoneyRules::reason)),
          new AppraisalRule(
              "自评-超执行", "全年执行数不大于全年预算数", Severity.WARNING, each(ProjectMoneyRules::over)),
          new AppraisalRule("自评-没有资金", "附件的项目有项目资金", Severity.NOTE, ProjectMoneyRules::some));

  private ProjectMoneyRules() {}

  /** One rule's look at one source of a project's money. */
  private record Look(AppraisalVisit visit, Project project, Funding funding) {

    void found(String below, String message, String advice) {
      told(below, message + executed(), advice);
    }

    void told(String below, String message, String advice) {
      String source = "“" + project.name() + "”的“" + funding.source() + "”";
      visit.found(funding.entries(), below, source + message, advice);
    }

    private String executed() {
      Money money = funding.money();
      return "：全年预算 "
          + visit.money(money.available().orElse(BigDecimal.ZERO))
          + "，全年执行 "
          + visit.money(money.executed().orElse(BigDecimal.ZERO))
          + "，执行率 "
          + AppraisalVisit.plain(money.rate().orElse(BigDecimal.ZERO))
          + "%";
    }
  }

  private static Consumer<AppraisalVisit> each(Consumer<Look> rule) {
    return visit -> visit.projects().forEach(project -> each(visit, project, rule));
  }

  private static void each(AppraisalVisit visit, Project project, Consumer<Look> rule) {
    for (Funding funding : project.fundings()) {
      Money money = funding.money();
      if (money.available().isPresent() && money.executed().isPresent()) {
        visit.looked();
        rule.accept(new Look(visit, project, funding));
      }
    }
  }

  private static int unspent(Money money) {
    return money.balance().orElse(BigDecimal.ZERO).signum();
  }

  private static boolean isZero(Optional<BigDecimal> sum) {
    return sum.filter(yuan -> yuan.signum() == 0).isPresent();
  }

  private static void reason(Look look) {
    if (unspent(look.funding().money()) > 0 && look.funding().reason().isEmpty()) {
      look.found("偏差原因", "没有用完，没有写偏差原因", "在“偏差原因”写为什么没有用完。");
    }
  }

  private static void over(Look look) {
    if (unspent(look.funding().money()) >= 0) {
      return;
    }
    BigDecimal executed = look.funding().money().executed().orElse(BigDecimal.ZERO);
    if (isZero(look.funding().money().available())) {
      look.told(
          "全年预算",
          "的全年预算是 0，全年执行 " + look.visit().money(executed) + "，算不出执行率",
          "补上全年预算；不是这个来源的钱就填到它的来源里。");
    } else {
      look.found("全年执行", "的全年执行数大于全年预算数", "核对这两个数；预算有追加的，“全年预算”填调整后的预算数。");
    }
  }

  private static void some(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      visit.looked();
      Money money = project.money();
      if (isZero(money.available()) && unspent(money) == 0) {
        visit.found(
            project.entries(), Project.NAME, "“" + project.name() + "”的全年预算是 0，算不出执行率，预算执行不得分", "");
      } else if (money.balance().isEmpty()) {
        visit.found(
            project.entries(), Project.NAME, "“" + project.name() + "”没有填全年预算和全年执行，预算执行不得分", "");
      }
    }
  }
}
