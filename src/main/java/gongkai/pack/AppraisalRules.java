package gongkai.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How a project's self-evaluation (项目支出绩效自评) is scored, as {@code 绩效.yaml} says.
 *
 * @param budgetPoints 预算分值: the points for spending the whole budget
 * @param indicatorPoints 指标分值: what the weights of a project's indicators add up to
 * @param grades from the best to the worst; the last begins at zero
 * @param fund 预算类别 of money for which none is given
 * @param form 形式 of a project for which none is given
 */
public record AppraisalRules(
    BigDecimal budgetPoints,
    BigDecimal indicatorPoints,
    List<Grade> grades,
    String fund,
    String form) {

  public AppraisalRules {
    grades = List.copyOf(grades);
  }

  /**
   * A grade (等级).
   *
   * @param name as printed
   * @param least the lowest 总分 that has it
   */
  public record Grade(String name, BigDecimal least) {}

  /** The grade of this 总分, which is not negative. */
  public String grade(BigDecimal total) {
    return grades.stream()
        .filter(grade -> total.compareTo(grade.least()) >= 0)
        .findFirst()
        .orElseThrow()
        .name();
  }

  static AppraisalRules read(PackNode node) {
    node.only(Set.of("预算分值", "指标分值", "等级", "预算类别", "形式"));
    List<Grade> grades =
        node.get("等级").entries().entrySet().stream()
            .map(grade -> new Grade(grade.getKey(), BigDecimal.valueOf(grade.getValue().number())))
            .toList();
    for (int i = 1; i < grades.size(); i++) {
      if (grades.get(i).least().compareTo(grades.get(i - 1).least()) >= 0) {
        throw node.get("等级").wrong("要从高到低写");
      }
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).least().signum() != 0) {
      throw node.get("等级").wrong("最后一个等级要从 0 起");
    }
    return new AppraisalRules(
        BigDecimal.valueOf(node.get("预算分值").number()),
        BigDecimal.valueOf(node.get("指标分值").number()),
        grades,
        node.text("预算类别"),
        node.text("形式"));
  }
}
