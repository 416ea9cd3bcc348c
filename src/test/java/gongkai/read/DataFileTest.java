package gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.Sample;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.pack.PackLoader;
import gongkai.pack.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileTest {

  private static YearData data(String text) {
    Checked<YearData> read = Sample.read(text);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Finding only(String text) {
    Checked<YearData> read = Sample.read(text);
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).hasSize(1);
    return read.findings().get(0);
  }

  @Test
  void figures_are_kept_in_yuan_with_their_line() {
    YearData data = data(Sample.TEXT);
    FactKey key = new FactKey("收入/其他收入", "2210201");
    assertThat(data.number(key)).contains(new BigDecimal("500.45"));
    assertThat(data.place(key)).hasToString("单位.yaml 第8行 “收入/2210201/其他收入”");
  }

  @Test
  void wan_yuan_become_yuan_exactly() {
    YearData data = data(Sample.with("金额单位: 元", "金额单位: 万元").replace("1280501.00", "128.0501"));
    assertThat(data.number(FactKey.of("收支说明/收支总体/上年总计"))).contains(new BigDecimal("1280501.00"));
  }

  @Test
  void what_need_not_be_there_may_be_left_blank_as_a_whole(@TempDir Path folder)
      throws IOException {
    PackCopy copy =
        PackCopy.in(folder.resolve("pack"))
            .edit(
                "data.schema.json",
                "\"description\": \"机关运行经费（公开10表",
                "\"required\": [\"行政单位\"], \"description\": \"机关运行经费（公开10表");
    Schema schema = PackLoader.load(copy.folder()).schema();
    String blank = Sample.TEXT + "机关运行经费: {行政单位: , 上年决算: }\n";
    String half = Sample.TEXT + "机关运行经费: {行政单位: , 上年决算: 1}\n";

    assertThat(read(blank, schema).findings()).isEmpty();
    assertThat(read(half, schema).findings())
        .singleElement()
        .asString()
        .contains("“机关运行经费/行政单位”：没有填“行政单位”");
  }

  private static Checked<YearData> read(String text, Schema schema) {
    return DataFile.parse("单位.yaml", text, List.of()).value().orElseThrow().read(schema);
  }

  @Test
  void a_blank_is_no_entry_and_no_zero() {
    YearData data = data(Sample.with("机要通信用车: 1", "机要通信用车: , 其他用车: "));
    assertThat(data.number(FactKey.of("国有资产占用/车辆/其他用车"))).isEmpty();
  }

  @Test
  void user_text_is_kept_to_the_letter() {
    String text = "${单位名称} <script>alert(1)</script> =cmd|' /C calc'!A0 <#list 1..9 as x>";
    YearData data = data(Sample.with("[保管本县档案。]", "[\"" + text + "\"]"));
    assertThat(data.words(FactKey.of("概况/职责"))).containsExactly(text);
  }

  @Test
  void a_block_of_text_becomes_paragraphs() {
    YearData data = data(Sample.with("职责: [保管本县档案。]", "职责: |\n      第一段。\n\n      第二段。\n"));
    assertThat(data.words(FactKey.of("概况/职责"))).containsExactly("第一段。", "第二段。");
  }

  @Test
  void words_that_other_readers_take_for_booleans_stay_words() {
    YearData data = data(Sample.with("[保管本县档案。]", "[no, yes, on, 否]"));
    assertThat(data.words(FactKey.of("概况/职责"))).containsExactly("no", "yes", "on", "否");
  }

  @Test
  void an_unknown_key_is_named_with_the_likely_one() {
    Finding finding = only(Sample.with("基本支出: 80000.00", "基本支岀: 80000.00"));
    assertThat(finding.message()).isEqualTo("不认识的键“基本支岀”");
    assertThat(finding.advice()).startsWith("是不是想写“基本支出”？");
    assertThat(finding.place().line()).isEqualTo(12);
  }

  @Test
  void the_same_subject_twice_names_both_lines() {
    Finding finding = only(Sample.with("科目: \"30113\"", "科目: \"30101\""));
    assertThat(finding.message()).isEqualTo("科目 30101 写了两次，第18行已经有了");
    assertThat(finding.place().line()).isEqualTo(19);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14965元|只写数字，不写单位",
        "'14,965'|去掉千分位逗号",
        "１４９６５|改用半角数字",
        "—|没有发生就填 0",
        "(14965)|负数用减号写",
        "'\"14965\"'|去掉引号",
        "73%|不填百分比",
        "1.4965e4|改成数字",
        "14965.123|精确到分",
        "-14965|不能是负数"
      })
  void what_is_not_a_plain_figure_is_refused_with_a_remedy(String written, String advice) {
    String value = written.startsWith("'") ? written.substring(1, written.length() - 1) : written;
    String quoted = value.contains(",") ? "\"" + value + "\"" : value;
    Finding finding = only(Sample.with("决算: 14965,", "决算: " + quoted + ","));
    assertThat(finding.place()).hasToString("单位.yaml 第27行 “三公经费/公务用车运行维护费/决算”");
    assertThat(finding.message() + finding.advice()).contains(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "科目: \"2210201\", 基本支出|科目: \"2210\", 基本支出|科目代码“2210”不对",
        "科目: \"2210201\", 基本支出|科目: \"221\", 基本支出|科目代码“221”不对",
        "年度: 2024|年度: 二〇二四|应是整数，现为“二〇二四”",
        "口径: 单位|口径: 局|“局”不在可选的词里",
        "金额单位: 元|金额单位: 美元|“美元”不在可选的词里",
        "单位名称: 云岭县档案馆, |单位名称: , |没有填“单位名称”",
        "  公务用车购置费: {|  公务用车购置费: &a {|用了 YAML 的引用或标签（& * !）",
        "团组数: 0|团组数: 0.5|应是整数，现为“0.5”",
        "职责: [保管本县档案。]|职责: {甲: 乙}|这里应是一段文字，现为若干行“键: 值”",
        "收支总体: {上年总计: 1280501.00, 增减原因: 项目减少}|收支总体: 无|这里应是若干行“键: 值”"
      })
  void a_wrong_value_is_named(String piece, String replacement, String message) {
    assertThat(only(Sample.with(piece, replacement)).message()).isEqualTo(message);
  }

  @Test
  void words_behind_a_number_sign_are_not_lost_in_silence() {
    Checked<YearData> read = Sample.read(Sample.with("职责: [保管本县档案。]", "职责: 保管 #1 库档案。"));
    assertThat(read.findings()).hasSize(1);
    assertThat(read.findings().get(0).message()).endsWith("不会印出来：#1 库档案。");
    assertThat(read.findings().get(0).place().line()).isEqualTo(4);
  }

  @Test
  void an_alias_bomb_is_refused_before_it_can_explode() {
    String bomb = "甲: &a [x, x]\n乙: &b [*a, *a]\n丙: &c [*b, *b]\n";
    assertThat(only(bomb).message()).contains("YAML 的引用或标签");
  }

  @Test
  void escapes_cannot_smuggle_in_what_cannot_be_printed() {
    assertThat(only(Sample.with("[保管本县档案。]", "[\"甲\\u0000乙\"]")).message()).contains("U+0000");
    assertThat(only(Sample.with("[保管本县档案。]", "[\"甲\\ud800乙\"]")).message()).contains("U+D800");
  }
}
