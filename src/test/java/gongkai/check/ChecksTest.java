package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void a_faultless_file_has_no_finding() {
    assertThat(Sample.check(Sample.TEXT)).isEmpty();
  }

  @Test
  void one_cent_too_much_income_breaks_the_carry_over_identity_and_names_both_totals() {
    List<Finding> findings = Sample.check(Sample.with("1200000.55", "1200000.56"));

    assertThat(codes(findings)).containsExactlyInAnyOrder("01-5", "04-4", "04-5a");
    assertThat(findings.get(0).message())
        .contains("公开01表行次31“总计” 1280501.01元")
        .contains("公开01表行次62“总计” 1280501.00元");
  }

  @Test
  void basic_expenditure_must_agree_with_its_economic_subjects() {
    assertThat(codes(Sample.check(Sample.with("金额: 900000.00", "金额: 900000.01"))))
        .containsExactly("06-4");
  }

  @Test
  void a_change_without_a_reason_is_asked_for_with_its_line() {
    List<Finding> findings =
        Sample.check(Sample.with("上年总计: 1280501.00, 增减原因: 项目减少", "上年总计: 1280501.01"));

    assertThat(codes(findings)).containsExactly("要填-总体原因");
    assertThat(findings.get(0).place().line()).isEqualTo(38);
    assertThat(findings.get(0).place().key()).isEqualTo("收支说明/收支总体/增减原因");
  }

  @Test
  void a_class_with_expenditure_needs_its_budget_and_last_year() {
    List<Finding> findings =
        Sample.check(Sample.with("      - {科目: \"221\", 年初预算: 0, 上年决算: 80000, 主要用于: 住房公积金}\n", ""));

    assertThat(codes(findings))
        .containsExactlyInAnyOrder("要填-分类预算", "要填-分类预算", "要填-分类用途", "要填-分类原因");
  }

  @Test
  void a_name_that_contradicts_the_catalogue_is_an_error_that_says_the_right_one() {
    List<Finding> findings =
        Sample.check(
            Sample.with("科目: \"2210201\", 一般公共预算财政拨款收入", "科目: \"2210201\", 名称: 公积金, 一般公共预算财政拨款收入"));

    assertThat(codes(findings)).containsExactly("HI-1");
    assertThat(findings.get(0).message()).contains("“公积金”，应为“住房公积金”");
    assertThat(findings.get(0).place().line()).isEqualTo(8);
  }

  @Test
  void an_unknown_code_needs_a_name() {
    assertThat(Sample.check(Sample.with(", 名称: 档案馆", "")).get(0).message())
        .isEqualTo("科目目录里没有 2012604");
    assertThat(
            Sample.check(Sample.with("科目名称:\n  - {科目: \"20126\", 名称: 档案事务}\n", ""))
                .get(0)
                .message())
        .isEqualTo("科目目录里没有 20126");
  }

  @Test
  void an_economic_code_without_a_line_in_the_table_is_not_lost_silently() {
    List<Finding> findings = Sample.check(Sample.with("科目: \"30201\"", "科目: \"30902\""));

    assertThat(codes(findings)).containsExactlyInAnyOrder("数据-不漏", "06-4");
    assertThat(findings.get(0).message()).contains("公开06表科目 30902 一行印的是“———”");
  }

  @Test
  void vehicles_more_than_owned_are_a_warning_only() {
    List<Finding> findings = Sample.check(Sample.with("保有量: 1", "保有量: 2"));

    assertThat(codes(findings)).containsExactly("N18");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void costs_need_counts_and_counts_need_costs() {
    assertThat(codes(Sample.check(Sample.with("购置数: 0", "购置数: 1")))).containsExactly("N14-购置");
    assertThat(codes(Sample.check(Sample.with("保有量: 1", "保有量: 0")))).containsExactly("N14-运行");
  }

  @Test
  void the_words_of_a_draft_are_found_even_with_blanks_between() {
    assertThat(codes(Sample.check(Sample.with("保管本县档案。", "保管 仅供 内部　审核 档案。"))))
        .containsExactly("文字-水印");
  }

  @Test
  void a_stated_total_in_yuan_must_be_exact() {
    String stated = Sample.TEXT + "列示数:\n  公开01表: {27: 1280501.01}\n";

    List<Finding> findings = Sample.check(stated);

    assertThat(codes(findings)).contains("表内-公开01表-行次27", "01-5");
    assertThat(findings)
        .filteredOn(finding -> finding.code().startsWith("表内"))
        .extracting(finding -> finding.place().line())
        .containsOnly(49);
  }

  @Test
  void grades_must_add_up_to_the_projects() {
    assertThat(codes(Sample.check(Sample.with("优: 1, 良: 0", "优: 1, 良: 1")))).containsExactly("N19");
  }
}
