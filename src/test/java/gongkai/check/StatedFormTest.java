package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of an existing 自评表 in a file in 万元, where every source may carry half a last place:
 * three sources, 1.00 available and 0.50 executed each. So the sums are off by 0.015 at most, and
 * the ratio by 0.015 × (3 + 1.5) ÷ (3 × 2.985) = 0.7538 %.
 */
class StatedFormTest {

  private static String text(String unit, String score, String stated) {
    String source = "{来源: 县级财政资金, 全年预算: 1, 全年执行: 0.5}";
    return Sample.with("金额单位: 元", "金额单位: " + unit)
        + "附件:\n  项目:\n    - 名称: 库房改造\n      资金: ["
        + String.join(", ", List.of(source, source, source))
        + "]\n      指标: [{一级: 产出指标, 二级: 数量指标, 名称: 间数, 权重: 90, 得分: "
        + score
        + "}]\n      核对数: {"
        + stated
        + "}\n";
  }

  private static List<String> found(String unit, String score, String stated) {
    return Sample.check(text(unit, score, stated)).stream()
        .filter(finding -> finding.code().equals("自评-核对数"))
        .map(Finding::message)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "85, 结余: 1.53",
    "85, 执行率: 50.76",
    "85, 执行率: 49.24",
    "85, 预算得分: 5.08",
    "85, 总分: 90.08",
    "84.92, 等级: 优",
    "84.92, 等级: 良",
    "85.07, 等级: 良",
    "85.08, 等级: 优"
  })
  void what_may_come_of_the_sources_is_no_error(String score, String stated) {
    assertThat(found("万元", score, stated)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85 | 结余: 1.54 | 自评表上的结余是 1.54万元，推算是 1.50万元（全年预算 3.00万元－全年执行 1.50万元）",
        "85 | 执行率: 50.77 | 自评表上的执行率是 50.77%，推算是 50%（全年执行 1.50万元÷全年预算 3.00万元）",
        "85 | 预算得分: 5.09 | 自评表上的预算得分是 5.09分，推算是 5分（10×全年执行 1.50万元÷全年预算 3.00万元）",
        "85 | 总分: 90.09 | 自评表上的总分是 90.09分，推算是 90分（预算得分 5＋指标得分 85）",
        "84.91 | 等级: 优 | 自评表上的等级是 “优”，推算是 “良”（总分 89.91分）",
        "85.08 | 等级: 良 | 自评表上的等级是 “良”，推算是 “优”（总分 90.08分）",
        "85 | 等级: 中 | 自评表上的等级是 “中”，推算是 “优”（总分 90分）"
      })
  void what_cannot_come_of_them_is(String score, String stated, String message) {
    assertThat(found("万元", score, stated)).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource({"85, 结余: 1.51", "85, 执行率: 50.01", "85, 总分: 90.01", "84.99, 等级: 优"})
  void nothing_is_allowed_for_in_yuan(String score, String stated) {
    assertThat(found("元", score, stated)).hasSize(1);
  }
}
