package gongkai.check;

import gongkai.appraisal.Funding;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
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

  private static Consumer<AppraisalVisit> each(BiConsumer<AppraisalVisit, Funding> rule) {
    return visit ->
        visit.projects().stream()
            .flatMap(project -> project.fundings().stream())
            .filter(funding -> funding.money().balance().isPresent())
            .forEach(
                funding -> {
                  visit.looked();
                  rule.accept(visit, funding);
                });
  }

  private static int unspent(Funding funding) {
    return funding.money().balance().orElse(BigDecimal.ZERO).signum();
  }

  private static void reason(AppraisalVisit visit, Funding funding) {
    if (unspent(funding) > 0 && funding.reason().isEmpty()) {
      visit.found(
          funding.entries(),
          "偏差原因",
          "“" + funding.source() + "”" + executed(visit, funding.money()) + "，没有写偏差原因",
          "在“偏差原因”写为什么没有用完。");
    }
  }

  private static void over(AppraisalVisit visit, Funding funding) {
    if (unspent(funding) < 0) {
      visit.found(
          funding.entries(),
          "全年执行",
          "“" + funding.source() + "”的全年执行数大于全年预算数：" + executed(visit, funding.money()),
          "核对这两个数；预算有追加的，“全年预算”填调整后的预算数。");
    }
  }

  private static String executed(AppraisalVisit visit, Money money) {
    return "全年预算 "
        + visit.money(money.available().orElse(BigDecimal.ZERO))
        + "，全年执行 "
        + visit.money(money.executed().orElse(BigDecimal.ZERO))
        + "，执行率 "
        + AppraisalVisit.plain(money.rate().orElse(BigDecimal.ZERO))
        + "%";
  }

  private static void some(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      visit.looked();
      if (project.money().balance().isEmpty()) {
        visit.found(
            project.entries(), Project.NAME, "“" + project.name() + "”没有填全年预算和全年执行，预算执行不得分", "");
      }
    }
  }
}
