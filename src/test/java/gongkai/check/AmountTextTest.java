package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

  private static List<String> findings(String data) {
    return Sample.check(data).stream()
        .map(
            finding ->
                finding.severity().label()
                    + " "
                    + finding.place()
                    + "："
                    + finding.message()
                    + " ["
                    + finding.code()
                    + "]")
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"本单位无公务用车运行维护费支出", "单位无此项支出", "2024年度未发生", "本单位本年没有，已封存"})
  void a_purpose_that_says_there_is_none_beside_an_amount_is_a_warning(String purpose) {
    assertThat(findings(Sample.with("主要用于: 查档用车", "主要用于: " + purpose)))
        .singleElement()
        .asString()
        .startsWith("警告 单位.yaml 第27行 “三公经费/公务用车运行维护费/主要用于”：写的是“")
        .endsWith("”，数却是 14965.00元 [文字-无与有]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无人机巡查", "无障碍设施改造", "查档，本年无新增车辆"})
  void a_purpose_that_only_sounds_like_none_is_none(String purpose) {
    assertThat(findings(Sample.with("主要用于: 查档用车", "主要用于: " + purpose))).isEmpty();
  }

  @Test
  void a_purpose_without_an_amount_is_a_warning() {
    assertThat(findings(Sample.with("购置数: 0", "购置数: 0, 主要用于: 本单位公务用车购置支出")))
        .containsExactly("警告 单位.yaml 第26行 “三公经费/公务用车购置费/主要用于”：写的是“本单位公务用车购置支出”，数却是 0.00元 [文字-无与有]");
    assertThat(findings(Sample.with("购置数: 0", "购置数: 0, 主要用于: 本单位无公务用车购置支出"))).isEmpty();
  }

  @Test
  void a_class_with_expenditure_has_a_purpose() {
    assertThat(findings(Sample.with("主要用于: 住房公积金", "主要用于: 无此类支出")))
        .containsExactly(
            "警告 单位.yaml 第44行 “收支说明/一般公共预算财政拨款支出/分类/221/主要用于”：写的是“无此类支出”，数却是 80000.00元 [文字-无与有]");
  }

  @Test
  void vehicles_are_counted_not_paid() {
    assertThat(findings(Sample.with("{机要通信用车: 1}", "{其他用车: 1}\n  其他用车主要用途: 无")))
        .containsExactly(
            "错误 单位.yaml 第36行 “国有资产占用/其他用车主要用途”：只写了“无”，等于没有填“其他用车主要用途”：有其他用车，要写主要用途 [要填-其他用车]");
  }

  @Test
  void a_reason_denies_an_item_only_if_it_names_it() {
    String item = "上年决算: 15000, 增减原因: ";
    assertThat(findings(Sample.with(item + "节约用车", item + "本单位无公务用车，已取消")))
        .containsExactly(
            "警告 单位.yaml 第27行 “三公经费/公务用车运行维护费/增减原因”：写的是“本单位无公务用车，已取消”，数却是 14965.00元 [文字-无与有]");
    assertThat(findings(Sample.with(item + "节约用车", item + "本年无大修费用"))).isEmpty();
  }

  @Test
  void a_figure_ten_thousand_times_last_years_names_both_with_their_lines() {
    assertThat(findings(Sample.with("上年总计: 1280501.00, 增减原因: 项目减少", "上年总计: 128.05, 增减原因: 项目调整")))
        .containsExactly(
            "警告 单位.yaml 第38行 “收支说明/收支总体/上年总计”：“收入总计增减”的两个数相差约一万倍："
                + "公开01表行次31“总计” 1280501.00元；“收支说明/收支总体/上年总计”（第38行） 128.05元 [单位-万元]",
            "警告 单位.yaml 第39行 “收支说明/财政拨款收支总体/上年总计”：上年财政拨款收支总计≤上年收支总计，现在："
                + "“收支说明/财政拨款收支总体/上年总计” 1180000.55元；“收支说明/收支总体/上年总计” 128.05元；"
                + "相差 1179872.50元 [N5-上年]");
  }

  @Test
  void a_budget_of_a_class_in_another_unit_is_found_too() {
    assertThat(findings(Sample.with("年初预算: 1000000, 上年决算", "年初预算: 100, 上年决算")))
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .isEqualTo(
                        "警告 单位.yaml 第43行 “收支说明/一般公共预算财政拨款支出/分类/201/年初预算”："
                            + "“一般公共服务支出完成率”的两个数相差约一万倍：公开05表 201 一般公共服务支出“小计” 1150000.55元；"
                            + "“收支说明/一般公共预算财政拨款支出/分类/201/年初预算”（第43行） 100.00元 [单位-万元]"));
  }

  @Test
  void a_hundredfold_is_no_confusion_of_units() {
    assertThat(findings(Sample.with("上年总计: 1280501.00", "上年总计: 128050100"))).isEmpty();
  }
}
