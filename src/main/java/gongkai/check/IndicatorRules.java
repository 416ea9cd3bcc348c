package gongkai.check;

import gongkai.appraisal.Indicator;
import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What the indicators (绩效指标) of projects must keep. */
final class IndicatorRules {

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule(
              "自评-权重",
              rules -> "各指标权重之和＝" + AppraisalVisit.plain(rules.indicatorPoints()),
              Severity.ERROR,
              IndicatorRules::weights),
          new AppraisalRule("自评-得分", "指标得分不大于权重", Severity.ERROR, each(IndicatorRules::score)),
          new AppraisalRule("自评-满分", "没有完成的指标不得满分", Severity.WARNING, each(IndicatorRules::full)),
          new AppraisalRule(
              "自评-原因", "没有得满分的指标写了原因", Severity.WARNING, each(IndicatorRules::reason)),
          new AppraisalRule(
              "自评-指标归属", "二级指标属于所填的一级指标", Severity.WARNING, each(IndicatorRules::pair)),
          new AppraisalRule("自评-没有指标", "附件的项目有绩效指标", Severity.ERROR, IndicatorRules::some));

  private IndicatorRules() {}

  /** One rule's look at one indicator. */
  private record Look(AppraisalVisit visit, Indicator indicator) {

    void found(String below, String message, String advice) {
      visit.found(indicator.entries(), below, "指标“" + indicator.name() + "”" + message, advice);
    }

    boolean isMissed() {
      return indicator.isMet(visit.rules()).filter(met -> !met).isPresent();
    }

    String score() {
      return AppraisalVisit.plain(indicator.score()) + "分";
    }

    String weight() {
      return AppraisalVisit.plain(indicator.weight()) + "分";
    }
  }

  private static Consumer<AppraisalVisit> each(Consumer<Look> rule) {
    return visit ->
        visit.projects().stream()
            .flatMap(project -> project.indicators().stream())
            .forEach(
                indicator -> {
                  visit.looked();
                  rule.accept(new Look(visit, indicator));
                });
  }

  private static void weights(AppraisalVisit visit) {
    BigDecimal points = visit.rules().indicatorPoints();
    for (Project project : visit.projects()) {
      if (!project.indicators().isEmpty()) {
        visit.looked();
        if (project.weight().compareTo(points) != 0) {
          visit.found(
              project.entries(),
              Project.NAME,
              "“"
                  + project.name()
                  + "”的各指标权重之和是 "
                  + AppraisalVisit.plain(project.weight())
                  + "，应是 "
                  + AppraisalVisit.plain(points)
                  + "（另有预算执行 "
                  + AppraisalVisit.plain(visit.rules().budgetPoints())
                  + "）",
              "核对各指标的权重，看看有没有漏填、多填的指标。");
        }
      }
    }
  }

  private static void score(Look look) {
    if (look.indicator().score().compareTo(look.indicator().weight()) > 0) {
      look.found("得分", "得 " + look.score() + "，大于权重 " + look.weight(), "核对权重和得分。");
    }
  }

  /** A score above the weight is another rule's matter. */
  private static void full(Look look) {
    Indicator indicator = look.indicator();
    boolean full = indicator.score().compareTo(indicator.weight()) == 0;
    if (look.isMissed() && indicator.weight().signum() > 0 && full) {
      look.found(
          "得分",
          "没有完成（" + targets(indicator) + "），却得了满分 " + look.score(),
          "核对实际完成值和得分；确实没有完成的，扣分并写原因。");
    }
  }

  /** A missed target with all of its points, or with no score at all, is another rule's matter. */
  private static void reason(Look look) {
    Indicator indicator = look.indicator();
    boolean scored = indicator.entries().number("得分").isPresent();
    if (scored && !indicator.isFullScore() && indicator.reason().isEmpty()) {
      String missed = look.isMissed() ? "没有完成（" + targets(indicator) + "），" : "";
      look.found(
          "原因",
          missed + "得 " + look.score() + "，没有得满 " + look.weight() + "，没有写原因",
          "在“原因”写偏差原因和改进措施。");
    }
  }

  private static String targets(Indicator indicator) {
    String last = indicator.finalTarget();
    String target = last.isEmpty() ? indicator.initialTarget() : last;
    return "指标值 " + target + "，实际 " + indicator.actual();
  }

  private static void pair(Look look) {
    Indicator indicator = look.indicator();
    List<String> known =
        look.visit().rules().indicators().getOrDefault(indicator.first(), List.of());
    if (!known.contains(indicator.second())) {
      look.found(
          "二级",
          "的二级指标“" + indicator.second() + "”不属于“" + indicator.first() + "”",
          "“" + indicator.first() + "”下面有" + String.join("、", known) + "，改正一级或二级。");
    }
  }

  private static void some(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      visit.looked();
      if (project.indicators().isEmpty()) {
        visit.found(
            project.entries(),
            Project.NAME,
            "“" + project.name() + "”没有填指标，没有等级，情况说明里各等级的个数加起来就比项目数少",
            "在“指标”填这个项目的绩效指标，一行一个。");
      }
    }
  }
}
