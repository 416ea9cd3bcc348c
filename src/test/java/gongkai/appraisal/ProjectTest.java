package gongkai.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.Sample;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What follows from the entries of a self-evaluated project, against figures worked out by hand.
 */
class ProjectTest {

  private static Project project(String rest) {
    return Sample.derive(Sample.TEXT + "附件:\n  项目:\n    - 名称: 库房改造\n" + rest).projects().get(0);
  }

  private static Project funded(String available, String executed) {
    return project("      资金: [{来源: 县级财政资金, 全年预算: " + available + ", 全年执行: " + executed + "}]\n");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("");
  }

  /** The score comes from the exact ratio: 36.748… is 36.75 % and 3.67 points, not 3.68. */
  @ParameterizedTest
  @CsvSource({
    "10000000, 3022110.75, 6977889.25, 30.22, 3.02",
    "54000, 19844, 34156, 36.75, 3.67",
    "200000, 149650, 50350, 74.83, 7.48",
    "100000, 53623.05, 46376.95, 53.62, 5.36",
    "3000000, 2659500, 340500, 88.65, 8.87",
    "270000, 56030, 213970, 20.75, 2.08",
    "169350, 169350, 0, 100, 10",
    "50000, 65000, -15000, 130, 10",
    "0, 0, 0, 0, 0",
    "0, 100, -100, 0, 0"
  })
  void the_balance_the_rate_and_the_score_follow_from_the_money(
      String available, String executed, String balance, String rate, String score) {
    Project project = funded(available, executed);

    assertThat(plain(project.money().balance())).isEqualTo(balance);
    assertThat(plain(project.money().rate())).isEqualTo(rate);
    assertThat(plain(project.budgetScore())).isEqualTo(score);
  }

  @Test
  void without_money_nothing_is_said_of_it() {
    Project project = project("      资金: [{来源: 县级财政资金, 预算编制: 100}]\n");

    assertThat(project.money().balance()).isEmpty();
    assertThat(project.money().rate()).isEmpty();
    assertThat(project.budgetScore()).isEmpty();
    assertThat(project.money().budgeted()).contains(new BigDecimal("100.00"));
  }

  @Test
  void sources_are_added_up_before_the_rate_is_taken() {
    Project project =
        project(
            """
                  资金:
                    - {来源: 县级财政资金, 目标申报: 100, 全年预算: 100, 全年执行: 50}
                    - {来源: 上级补助, 预算类别: 政府性基金预算, 全年预算: 200, 全年执行: 200}
            """);

    assertThat(plain(project.money().declared())).isEqualTo("100");
    assertThat(plain(project.money().available())).isEqualTo("300");
    assertThat(plain(project.money().executed())).isEqualTo("250");
    assertThat(plain(project.money().rate())).isEqualTo("83.33");
    assertThat(plain(project.budgetScore())).isEqualTo("8.33");
    assertThat(project.fundings()).extracting(Funding::fund).containsExactly("一般公共预算", "政府性基金预算");
  }

  /** Weights and scores are added up; the total decides the grade. */
  @ParameterizedTest
  @CsvSource({
    "10000000, 3022110.75, 83.02, 86.04, 良",
    "54000, 19844, 85, 88.67, 良",
    "100, 100, 80, 90, 优",
    "100, 100, 79.99, 89.99, 良",
    "100, 100, 70, 80, 良",
    "100, 100, 69.99, 79.99, 中",
    "100, 100, 50, 60, 中",
    "100, 100, 49.99, 59.99, 差",
    "0, 0, 59, 59, 差",
    "100, 50, 59, 64, 中"
  })
  void the_total_and_the_grade_follow_from_both_parts(
      String available, String executed, String indicators, String total, String grade) {
    Project project =
        project(
            "      资金: [{来源: 县级财政资金, 全年预算: "
                + available
                + ", 全年执行: "
                + executed
                + "}]\n      指标:\n"
                + "        - {一级: 产出指标, 二级: 数量指标, 名称: 甲, 权重: 50, 得分: 40}\n"
                + "        - {一级: 效益指标, 二级: 社会效益, 名称: 乙, 权重: 40, 得分: "
                + new BigDecimal(indicators).subtract(new BigDecimal("40"))
                + "}\n");

    assertThat(project.weight()).isEqualByComparingTo("90");
    assertThat(project.indicatorScore()).isEqualByComparingTo(indicators);
    assertThat(project.total()).isEqualByComparingTo(total);
    assertThat(project.grade()).isEqualTo(grade);
  }

  @Test
  void without_indicators_there_is_no_grade() {
    assertThat(funded("100", "100").grade()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "=, 5, 个, 5, true",
    "=, 5, 个, 4, false",
    "≥, 95, %, 95, true",
    "≥, 95, %, 94.9, false",
    "≥, 95, %, 96%, true",
    ">, 95, %, 95, false",
    "≤, 1000, 万元, 302.21, true",
    "≤, 1000, 万元, 1000.01, false",
    "<, 3, 次, 2, true",
    "≥, 95, %, 达成预期指标, true",
    "≥, 95, %, 部分达成预期指标并具有一定效果, false",
    "≥, 95, %, 未完成预期指标且效果较差, false",
    "≥, 95, %, 较好, ''",
    "'', ≥18户, '', 15, false",
    "'', ≥18户, '', 18户, true",
    "'', >=18, 户, 17户, false",
    "'', ＜18户, 户, 18, false",
    "'', 18户, '', 15户, ''",
    "≤, 1050, 万元, '1,050.01', false",
    "≤, '1,050', 万元, '1,050.00', true",
    "≤, 10, 万元, 99999元, ''",
    "≤, 22209.17元, 万元, 22209.17元, true",
    "≥, ≥90%, %, ≥90％, true",
    "≥, 90, %, ＜90, ''",
    "≥, 2, 次, 第2次, ''",
    "≤, 12, 月底, 12月至1月, ''",
    "≥, 按期, '', 95, ''"
  })
  void whether_a_target_was_met(
      String sign, String target, String unit, String actual, String met) {
    Indicator indicator =
        project(
                "      指标: [{一级: 产出指标, 二级: 数量指标, 名称: 甲, 符号: \""
                    + sign
                    + "\", 调整后值: \""
                    + target
                    + "\", 单位: \""
                    + unit
                    + "\", 实际值: \""
                    + actual
                    + "\"}]\n")
            .indicators()
            .get(0);

    assertThat(
            indicator.isMet(Sample.PACK.appraisal().orElseThrow()).map(String::valueOf).orElse(""))
        .isEqualTo(met);
  }

  @Test
  void a_target_is_printed_with_sign_and_unit() {
    Indicator indicator =
        project(
                """
                      指标:
                        - {一级: 产出指标, 二级: 数量指标, 名称: 甲, 符号: "≥", 单位: 份, 调整后值: 600, 实际值: 620}
                """)
            .indicators()
            .get(0);

    assertThat(indicator.initialTarget()).isEqualTo("≥份");
    assertThat(indicator.finalTarget()).isEqualTo("≥600份");
    assertThat(indicator.actualWithUnit()).isEqualTo("≥620份");
  }

  @Test
  void a_unit_written_beside_the_number_is_not_printed_twice() {
    Indicator indicator =
        project(
                """
                      指标:
                        - {一级: 产出指标, 二级: 数量指标, 名称: 甲, 符号: "≥", 单位: "%", 调整后值: 90%, 实际值: 98%}
                """)
            .indicators()
            .get(0);

    assertThat(indicator.initialTarget()).isEqualTo("≥%");
    assertThat(indicator.finalTarget()).isEqualTo("≥90%");
    assertThat(indicator.actualWithUnit()).isEqualTo("98%");
  }

  @Test
  void a_number_with_separators_is_printed_with_its_unit_too() {
    Indicator indicator =
        project(
                """
                      指标:
                        - {一级: 产出指标, 二级: 成本指标, 名称: 甲, 符号: "≤", 单位: 万元, 调整后值: "1,050", 实际值: "1,050.01"}
                """)
            .indicators()
            .get(0);

    assertThat(indicator.finalTarget()).isEqualTo("≤1,050万元");
    assertThat(indicator.actualWithUnit()).isEqualTo("≤1,050.01万元");
  }

  @Test
  void what_a_project_leaves_out_holds_for_all() {
    String text =
        Sample.TEXT
            + """
            附件:
              形式: 自评报告
              项目单位: 126001-云岭县档案馆
              项目:
                - {名称: 甲, 部门评价: 是}
                - {名称: 乙, 形式: 自评表和自评报告, 项目单位: 126002-云岭县地方志中心}
            """;

    assertThat(Sample.derive(text).projects())
        .extracting(Project::name, Project::form, Project::unit, Project::isEvaluated)
        .containsExactly(
            tuple("甲", "自评报告", "126001-云岭县档案馆", true),
            tuple("乙", "自评表和自评报告", "126002-云岭县地方志中心", false));
  }
}
