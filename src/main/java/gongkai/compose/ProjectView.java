package gongkai.compose;

import gongkai.appraisal.Funding;
import gongkai.appraisal.Indicator;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows the self-evaluation of a project to the templates, every number as it is printed. */
final class ProjectView {

  private final Project project;
  private final AppraisalView common;

  ProjectView(Project project, AppraisalView common) {
    this.project = project;
    this.common = common;
  }

  Map<String, Object> view() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("名称", project.name());
    view.put("形式", project.form());
    view.put("单位", project.unit());
    view.put("主管部门", project.department());
    view.put("日期", project.shared().text("报告日期"));
    view.put("文", common.words(project.entries()));
    view.put("合计", money("", project.money(), ""));
    view.put("资金", project.fundings().stream().map(this::money).toList());
    view.put("指标", AppraisalView.indicators(project.indicators(), this::indicator));
    view.put("预算得分", common.points(project.budgetScore().orElse(BigDecimal.ZERO)));
    view.put("指标得分", common.points(project.indicatorScore()));
    view.put("总分", common.points(project.total()));
    view.put("等级", project.grade());
    return view;
  }

  private Map<String, Object> money(Funding funding) {
    return money(funding.source(), funding.money(), funding.reason());
  }

  private Map<String, Object> money(String source, Money money, String reason) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("来源", source);
    view.put("元", amounts(money, common::yuan));
    view.put("万元", amounts(money, common::wan));
    view.put("执行率", common.points(money.rate()));
    view.put("得分", common.points(money.score(project.rules())));
    view.put("偏差原因", reason);
    return view;
  }

  private static Map<String, Object> amounts(
      Money money, Function<Optional<BigDecimal>, String> print) {
    return Map.of(
        "目标申报", print.apply(money.declared()),
        "预算编制", print.apply(money.budgeted()),
        "全年预算", print.apply(money.available()),
        "全年执行", print.apply(money.executed()),
        "结余", print.apply(money.balance()));
  }

  private Map<String, Object> indicator(Indicator indicator) {
    Map<String, Object> view = new LinkedHashMap<>();
    boolean initial = !indicator.entries().text("年初值").isEmpty();
    view.put("年初值", initial ? indicator.initialTarget() : "");
    view.put("年初值或单位", indicator.initialTarget());
    view.put("调整后值", indicator.finalTarget());
    view.put("实际值", indicator.actual());
    view.put("实际值带单位", indicator.actualWithUnit());
    view.put("定性说明", indicator.entries().text("定性说明"));
    view.put("权重", common.points(indicator.entries().number("权重")));
    view.put("得分", common.points(indicator.entries().number("得分")));
    view.put("原因", indicator.reason());
    return view;
  }
}
