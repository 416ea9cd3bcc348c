package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  private static final String DUTY = "第4行 “概况/职责”：";

  /** What is found when the duties of the sample are these words. */
  private static List<String> duty(String text) {
    return findings(Sample.with("[保管本县档案。]", "['" + text + "']"));
  }

  private static List<String> findings(String data) {
    return Sample.check(data).stream().map(TextRulesTest::line).toList();
  }

  private static String line(Finding finding) {
    assertThat(finding.advice().isEmpty()).isEqualTo(finding.severity().label().equals("提示"));
    return finding.severity().label()
        + " "
        + finding.place().toString().replace("单位.yaml ", "")
        + "："
        + finding.message()
        + " ["
        + finding.code()
        + "]";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《档案法》（2020年修订）和云办发〔2019〕15号文件，保管档案。",
        "《云岭县档案管理办法（2018年版）》2021年8月印发。",
        "2023年、2024年接收档案1,200卷，时间为8:30—17:30，占比3.5%。",
        "逐项逐项登记；二〇二〇年至今的目录见“馆藏目录（A类）”。",
        "目录有待补充，等待填写；参加EXXON公司、TODOS的培训。",
        "合同编号2024010112345678，金额13800001234.56元。",
        "任务是：1）保管；2）利用；三）编研。",
        "采用PPP(Public-Private) 方式，网址https://example.org/?a=1,2。",
        "统一社会信用代码12140581MB0000000X，电话0356-1234567，卷宗20240102030405。"
      })
  void an_ordinary_text_has_no_finding(String text) {
    assertThat(duty(text)).isEmpty();
  }

  @Test
  void a_placeholder_is_an_error() {
    assertThat(duty("贯彻XX部门的规定，完成某某交办的事。"))
        .containsExactly("错误 " + DUTY + "文字没有填完，还有“XX”“某某”：“贯彻XX部门的规定，完成…”等 2 处 [文字-占位符]");
    assertThat(duty("____")).containsExactly("错误 " + DUTY + "文字没有填完，还有“__”：“____”等 2 处 [文字-占位符]");
  }

  @Test
  void a_year_that_is_neither_this_nor_the_last_is_a_warning() {
    assertThat(duty("2022年接收档案，2024年整理，2025年度开放。"))
        .containsExactly(
            "警告 " + DUTY + "提到“2022年”“2025年”，不是本年（2024年）也不是上年：“2022年接收档案，202…”等 2 处 [文字-年份]");
  }

  @Test
  void the_date_on_the_cover_may_lie_in_another_year() {
    assertThat(findings(Sample.with("年度: 2024, ", "年度: 2024, 封面日期: 2025年8月, "))).isEmpty();
  }

  @Test
  void a_word_written_twice_in_a_row_is_a_warning() {
    assertThat(duty("负责保管保管档案，，编目。"))
        .containsExactly("警告 " + DUTY + "“保管保管”“，，”连着写了两遍：“负责保管保管档案，，编目。”等 2 处 [文字-重复]");
  }

  @Test
  void the_words_that_the_form_prints_are_not_written_again() {
    assertThat(findings(Sample.with("主要用于: 查档用车", "主要用于: 主要用于查档用车")))
        .containsExactly("错误 第27行 “三公经费/公务用车运行维护费/主要用于”：开头的“主要用于”格式里已经有了，会印成两遍：“主要用于查档用车” [文字-引语]");
    assertThat(findings(Sample.with("增减原因: 项目减少", "增减原因: 是项目减少")))
        .containsExactly("错误 第38行 “收支说明/收支总体/增减原因”：开头的“是”格式里已经有了，会印成两遍：“是项目减少” [文字-引语]");
  }

  @Test
  void the_reason_for_running_costs_begins_with_a_verb_of_its_own() {
    assertThat(findings(Sample.TEXT + "机关运行经费: {行政单位: 100, 上年决算: 90, 增减原因: 是取暖费增加}\n")).isEmpty();
  }

  @Test
  void brackets_and_quotes_without_a_partner_are_a_warning() {
    assertThat(duty("保管（含电子档案。")).containsExactly("警告 " + DUTY + "“（”不成对：“保管（含电子档案。” [文字-括号]");
    assertThat(duty("保管“档案“目录。")).containsExactly("警告 " + DUTY + "““”不成对：“保管“档案“目录。” [文字-括号]");
    assertThat(duty("保管《档案）目录》。")).containsExactly("警告 " + DUTY + "“）”不成对：“保管《档案）目录》。” [文字-括号]");
  }

  @Test
  void half_width_marks_beside_chinese_are_a_warning() {
    assertThat(duty("接收,保管(含电子)档案."))
        .containsExactly("警告 " + DUTY + "中文里用了半角标点“,”“(”“)”“.”：“接收,保管(含电子)档…”等 4 处 [文字-半角标点]");
  }

  @Test
  void an_identity_number_is_an_error_that_does_not_repeat_it() {
    assertThat(duty("负责人身份证14058119900307123X。"))
        .containsExactly("错误 " + DUTY + "像是身份证号码：“140***3X” [文字-个人信息]");
    assertThat(duty("１４０５８１１９９００３０７１２３４")).hasSize(1);
  }

  @Test
  void a_bank_account_is_an_error() {
    assertThat(duty("卡号6222 0212 3456 7890 128。"))
        .containsExactly("错误 " + DUTY + "像是银行账号：“622***28” [文字-个人信息]");
    assertThat(duty("汇入账号：0405123456789。"))
        .containsExactly("错误 " + DUTY + "像是银行账号：“040***89” [文字-个人信息]");
  }

  @Test
  void a_mobile_number_is_a_warning_since_it_may_be_the_offices() {
    assertThat(duty("13800001234,139 0000 1234")).hasSize(1);
    assertThat(duty("联系电话：13800001234。"))
        .containsExactly("警告 " + DUTY + "像是手机号码：“138***34” [文字-个人信息]");
  }

  @Test
  void a_matter_that_may_be_secret_needs_a_confirmation_which_is_kept() {
    String data = Sample.with("[保管本县档案。]", "[保管机要文件和涉密档案。]");

    assertThat(findings(data))
        .containsExactly("警告 " + DUTY + "有可能涉密的词“机要”“涉密”：“保管机要文件和涉密档案。”等 2 处 [文字-涉密]");
    assertThat(findings(data + "审核确认: {涉密审查: 已由保密办审查涉密内容}\n"))
        .containsExactly(
            "提示 " + DUTY + "有可能涉密的词“机要”“涉密”：“保管机要文件和涉密档案。”等 2 处；已确认：已由保密办审查涉密内容 [文字-涉密]");
  }

  @Test
  void a_unit_does_not_call_itself_a_department() {
    assertThat(duty("本部门保管档案。"))
        .containsExactly("警告 " + DUTY + "口径是“单位”，文字里却写“本部门”：“本部门保管档案。” [文字-口径]");
    assertThat(findings(Sample.with("口径: 单位", "口径: 部门").replace("保管本县档案", "本单位保管档案")))
        .containsExactly("警告 " + DUTY + "口径是“部门”，文字里却写“本单位”：“本单位保管档案。” [文字-口径]");
    assertThat(duty("本单位保管档案。")).isEmpty();
  }

  @Test
  void a_reason_that_speaks_of_a_carry_over_needs_one() {
    String reason = Sample.with("增减原因: 项目减少", "增减原因: 结转上年度经费减少");
    String none =
        reason
            .replace("结转结余:\n  年末结转和结余: {一般公共预算财政拨款: 50000.00}\n", "")
            .replace("项目支出: 150000.00", "项目支出: 200000.00");

    assertThat(findings(reason)).isEmpty();
    assertThat(findings(none))
        .containsExactly("警告 第36行 “收支说明/收支总体/增减原因”：原因提到“结转”，可是年初、年末都没有结转和结余：“结转上年度经费减少” [文字-结转]");
  }
}
