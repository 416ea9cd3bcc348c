package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts of annexes may say, and what of them is no text. */
class AnnexTextTest {

  /** The codes and messages of the checks of texts. */
  private static Stream<String> texts(String annexes) {
    return Sample.check(Sample.TEXT + "附件:\n" + annexes).stream()
        .filter(finding -> finding.code().startsWith("文字-"))
        .map(finding -> finding.code() + " " + finding.message());
  }

  private static Stream<String> said(String words) {
    return texts("  说明: [\"" + words + "\"]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至2024年云岭县档案馆共接收档案。",
        "截至2024年云岭县档案局共拨付资金。",
        "附云岭县财政局的文件，由云岭县财政局审核。",
        "与云岭县财政局联合印发，经云岭县财政局批准，向云岭县财政局报送。",
        "报云岭县财政局备案，和云岭县教育局一起完成。",
        "《关于2024年云岭县财政局预算的批复》已经收到。"
      })
  void units_of_the_own_place_are_no_other_units(String words) {
    assertThat(said(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"由邻水县财政局审核。, 由邻水县财政局", "邻水县教育局完成。, 邻水县教育局", "截至2024年邻水县教育局共拨付。, 年邻水县教育局"})
  void units_of_another_place_still_are(String words, String unit) {
    assertThat(said(words))
        .containsExactly("文字-别的单位 写的是别的地方的单位“" + unit + "”：“" + excerpt(words, unit) + "”");
  }

  private static String excerpt(String words, String unit) {
    int start = words.indexOf(unit);
    return words.substring(Math.max(0, start - 8));
  }

  @Test
  void the_place_may_be_written_without_the_province() {
    String data = Sample.with("单位名称: 云岭县档案馆", "单位名称: 晋北省云岭县档案馆") + "附件: {说明: [云岭县财政局已经审核。]}\n";

    assertThat(Sample.check(data)).extracting(Finding::code).doesNotContain("文字-别的单位");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年5月底前完工。",
        "结转到2025年兑付。",
        "实施期2023年至2025年。",
        "规划到2029年全部建成。",
        "2024年12月31日前完成。"
      })
  void years_to_come_are_plans(String words) {
    assertThat(said(words)).isEmpty();
  }

  @Test
  void years_long_ago_or_far_ahead_are_not() {
    assertThat(said("2022年开工，2030年完工。"))
        .containsExactly("文字-年份 提到“2022年”“2030年”，不是本年（2024年）也不是上年：“2022年开工，2030年…”等 2 处");
  }

  @Test
  void only_annexes_speak_of_years_to_come() {
    assertThat(Sample.check(Sample.with("[保管本县档案。]", "[2025年起保管本县档案。]")))
        .extracting(Finding::message)
        .containsExactly("提到“2025年”，不是本年（2024年）也不是上年：“2025年起保管本县档案。”");
  }

  /** Names of files are not printed; the titles are. */
  @Test
  void a_file_name_is_no_text() {
    String name = "2022年邻水县教育局（仅供内部审核）XX评价(终稿)110101199003078515.pdf";

    assertThat(texts("  文件:\n    - {标题: 评价报告, 文件: \"" + name + "\"}\n")).isEmpty();
    assertThat(texts("  文件:\n    - {标题: 评价报告XX（仅供内部审核）, 文件: 一.pdf}\n").toList())
        .isEqualTo(List.of("文字-水印 文字里有“仅供内部审核”", "文字-占位符 文字没有填完，还有“XX”：“评价报告XX（仅供内部审核）”"));
  }

  /** Ten thousand times as much would still be possible only where the unit spends that much. */
  @ParameterizedTest
  @CsvSource({
    "150000.00, 1000.00, ''",
    "150000.00, 999.99, 999.99元",
    "50000000.00, 1050.00, 1050.00元",
    "50000000.00, 5000.00, 5000.00元",
    "49999000.00, 5000.00, ''",
    "900000000.00, 9999.99, 9999.99元",
    "900000000.00, 10000.00, ''"
  })
  void little_money_may_be_another_unit(String spending, String money, String found) {
    String data =
        Sample.with("项目支出: 150000.00", "项目支出: " + spending)
            + "附件:\n  项目:\n    - 名称: 甲\n      资金: [{来源: 乙, 全年预算: "
            + money
            + ", 全年执行: 0.00}]\n";

    assertThat(
            Sample.check(data).stream()
                .filter(finding -> finding.code().equals("自评-太少"))
                .map(Finding::message))
        .isEqualTo(found.isEmpty() ? List.of() : List.of("“甲”的资金最多只有 " + found));
  }
}
