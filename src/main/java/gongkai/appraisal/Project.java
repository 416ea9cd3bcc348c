package gongkai.appraisal;

import gongkai.model.YearData;
import gongkai.pack.AppraisalRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The self-evaluation of one project.
 *
 * @param entries what the user entered of it
 * @param shared what the user entered for all projects
 * @param fundings its money by source, in order
 * @param indicators in order
 * @param rules how it is scored
 */
public record Project(
    Entries entries,
    Entries shared,
    List<Funding> fundings,
    List<Indicator> indicators,
    AppraisalRules rules) {

  /** 名称: the key of a project's name. */
  public static final String NAME = "名称";

  private static final String YES = "是";

  public Project {
    fundings = List.copyOf(fundings);
    indicators = List.copyOf(indicators);
  }

  /** All projects of a report, in order; none if the pack does not score projects. */
  public static List<Project> of(Optional<AppraisalRules> rules, YearData data) {
    if (rules.isEmpty()) {
      return List.of();
    }
    Entries annexes = Entries.of(data, AppraisalRules.ANNEXES);
    return annexes.list(AppraisalRules.PROJECTS).stream()
        .map(project -> of(project, annexes, rules.get()))
        .toList();
  }

  private static Project of(Entries project, Entries annexes, AppraisalRules rules) {
    List<Funding> fundings =
        project.items("资金").stream()
            .map(
                entries ->
                    new Funding(
                        entries,
                        entries.text("来源"),
                        or(entries.text("预算类别"), rules.fund()),
                        Money.of(entries)))
            .toList();
    List<Indicator> indicators = project.items("指标").stream().map(Indicator::new).toList();
    return new Project(project, annexes, fundings, indicators, rules);
  }

  /** 项目名称. */
  public String name() {
    return entries.text(NAME);
  }

  /** 形式: which self-evaluations are published, in which order. */
  public String form() {
    return or(common("形式"), rules.form());
  }

  /** 项目单位, its code and name; empty if blank. */
  public String unit() {
    return common("项目单位");
  }

  /** 主管部门, its code and name; empty if blank. */
  public String department() {
    return common("主管部门");
  }

  /** Whether the department evaluated this project itself (部门评价). */
  public boolean isEvaluated() {
    return entries.text("部门评价").equals(YES);
  }

  /** The money of all sources together. */
  public Money money() {
    return Money.sum(fundings.stream().map(Funding::money).toList());
  }

  /** 预算执行得分; empty if no money is given. */
  public Optional<BigDecimal> budgetScore() {
    return money().score(rules);
  }

  /** The sum of the weights (权重). */
  public BigDecimal weight() {
    return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 指标完成情况得分: the sum of the indicators' scores. */
  public BigDecimal indicatorScore() {
    return indicators.stream().map(Indicator::score).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 总分: 预算执行得分 and 指标完成情况得分 together. */
  public BigDecimal total() {
    return budgetScore().orElse(BigDecimal.ZERO).add(indicatorScore());
  }

  /** 等级; empty if there is no indicator, so that nothing was scored. */
  public String grade() {
    return indicators.isEmpty() ? "" : rules.grade(total());
  }

  /** Of the project itself, else what holds for all. */
  private String common(String key) {
    return or(entries.text(key), shared.text(key));
  }

  private static String or(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }
}
