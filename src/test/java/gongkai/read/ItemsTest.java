package gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of things told apart by their order, and points. */
class ItemsTest {

  private static final String PROJECTS = Sample.TEXT + "附件:\n  项目:\n";

  private static final int FIRST = (int) PROJECTS.lines().count() + 1;

  private static YearData data(String items) {
    Checked<YearData> read = Sample.read(PROJECTS + items);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Finding only(String items) {
    Checked<YearData> read = Sample.read(PROJECTS + items);
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).hasSize(1);
    return read.findings().get(0);
  }

  private static FactKey key(String below) {
    return FactKey.of("附件/项目/" + below);
  }

  @Test
  void items_are_numbered_in_the_order_of_the_file() {
    YearData data = data("    - 名称: 乙\n    - {名称: 甲, 部门评价: 是}\n");

    assertThat(data.words(key("1/名称"))).containsExactly("乙");
    assertThat(data.words(key("2/名称"))).containsExactly("甲");
    assertThat(data.words(key("2/部门评价"))).containsExactly("是");
    assertThat(data.place(key("2/名称")).toString())
        .isEqualTo("单位.yaml 第" + (FIRST + 1) + "行 “附件/项目/2/名称”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    -\n",
        "    - {}\n",
        "    - {名称: , 概况: {立项依据: }}\n",
        "    - 名称:\n      资金:\n        - {来源: , 全年预算: }\n        -\n",
        "    - 实施计划: []\n"
      })
  void a_blank_item_leaves_no_gap_in_the_numbers(String blank) {
    YearData data = data(blank + "    - 名称: 甲\n" + blank + "    - 名称: 乙\n" + blank);

    assertThat(data.words(key("1/名称"))).containsExactly("甲");
    assertThat(data.words(key("2/名称"))).containsExactly("乙");
    assertThat(data.facts().keySet()).noneMatch(fact -> fact.isWithin("附件/项目/3"));
  }

  @Test
  void lists_within_items_are_numbered_for_each_item() {
    YearData data =
        data(
            """
                - 名称: 甲
                  资金:
                    - {来源: 市县区财政资金, 全年预算: 100.5}
                    - {来源: , 全年预算: }
                    - {来源: 上级资金, 全年预算: 0}
                - 名称: 乙
                  资金:
                    - {来源: 单位资金, 全年执行: 7}
            """);

    assertThat(data.number(key("1/资金/1/全年预算"))).contains(new BigDecimal("100.50"));
    assertThat(data.words(key("1/资金/2/来源"))).containsExactly("上级资金");
    assertThat(data.number(key("1/资金/2/全年预算"))).contains(new BigDecimal("0.00"));
    assertThat(data.words(key("2/资金/1/来源"))).containsExactly("单位资金");
  }

  @Test
  void the_same_in_json() {
    String json =
        """
        {"格式": "shanxi-2024",
         "附件": {"项目": [
           {"名称": "甲", "指标": [{"一级": "产出指标", "二级": "数量指标", "名称": "页数", "权重": 12.50}]},
           null,
           {"名称": "乙"}]}}
        """;
    Checked<YearData> read =
        DataFile.parse("单位.json", json, List.of())
            .value()
            .orElseThrow()
            .readIncomplete(Sample.PACK.schema());

    assertThat(read.findings()).isEmpty();
    YearData data = read.value().orElseThrow();
    assertThat(data.number(key("1/指标/1/权重"))).contains(new BigDecimal("12.5"));
    assertThat(data.words(key("2/名称"))).containsExactly("乙");
    assertThat(data.place(key("1/指标/1/权重")).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "    - 甲项目|1|附件/项目/1|这一项应是若干行“键: 值”",
        "    - [甲, 乙]|1|附件/项目/1|这一项应是若干行“键: 值”",
        "    名称: 甲|0|附件/项目|这里应是一项一项的列表",
        "    - {名称: 甲, 名称代码: 1}|1|附件/项目/1/名称代码|不认识的键“名称代码”",
        "    - {名称: 甲, 资金: 100}|1|附件/项目/1/资金|这里应是一项一项的列表",
        "    - {名称: 甲, 资金: [{来源: 单, 预算: 1}]}|1|附件/项目/1/资金/1/预算|不认识的键“预算”",
        "    - {名称: 甲, 概况: 无}|1|附件/项目/1/概况|这里应是若干行“键: 值”",
        "    - {名称: 甲, 形式: 报告}|1|附件/项目/1/形式|“报告”不在可选的词里",
        "    - {部门评价: 是}|1|附件/项目/1|没有填“名称”",
        "    - {名称: 甲, 资金: [{全年预算: 1}]}|1|附件/项目/1/资金/1|没有填“来源”",
        "    - {名称: 甲, 指标: [{一级: 产出指标, 名称: 页数}]}|1|附件/项目/1/指标/1|没有填“二级”"
      })
  void what_is_wrong_is_named_by_the_number_of_its_item(
      String items, int line, String path, String message) {
    Finding finding = only(items.startsWith(" ") ? items + "\n" : "    " + items + "\n");

    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.place().key()).startsWith(path);
    assertThat(finding.place().line()).isEqualTo(FIRST - 1 + line);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0.00,0", "90,90", "3.02,3.02", "12.50,12.5", "100,100"})
  void points_are_kept_exactly(String written, BigDecimal points) {
    YearData data = data("    - {名称: 甲, 指标: [" + indicator(written) + "]}\n");

    assertThat(data.number(key("1/指标/1/权重"))).contains(points);
  }

  private static String indicator(String weight) {
    return "{一级: 产出指标, 二级: 数量指标, 名称: 页数, 权重: " + weight + "}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100.01|“100.01”超出范围|应在 0 到 100 之间。",
        "-1|“-1”超出范围|应在 0 到 100 之间。",
        "3.025|“3.025”的小数太多|最多两位小数。",
        "9分|应是数字，现为“9分”|只写数，不写“分”和“%”。",
        "90%|应是数字，现为“90%”|只写数，不写“分”和“%”。",
        "\"9\"|应是数字，现为“9”|去掉引号和空格。"
      })
  void points_that_cannot_be_are_refused(String written, String message, String advice) {
    Finding finding = only("    - {名称: 甲, 指标: [" + indicator(written) + "]}\n");

    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.advice()).isEqualTo(advice);
    assertThat(finding.place().key()).isEqualTo("附件/项目/1/指标/1/权重");
  }
}
