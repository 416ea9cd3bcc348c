package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that cannot be read. Columns: what is wrong, the piece of the faultless file, what stands
 * there instead ({@link Refusal#damage}), what the message must hold.
 */
class DamagedFilesTest {

  private static final String COLUMNS = " | ";
  private static final char NO_QUOTES = '\u0001';

  @TempDir private Path folder;

  private void refused(String text, int exit, String words) throws IOException {
    Refusal.of(folder.resolve("单位.yaml"), text).generate(exit, words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = COLUMNS,
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          missing blank after colon     | 年度: 2024 | 年度:2024 | 第2行; 不认识的键“年度:2024”; 后面空一格
          unclosed quote                | 职责: [保管本县档案。] | 职责: ["保管本县档案。] | 写法有误; 第4行; 引号
          unclosed bracket              | 职责: [保管本县档案。] | 职责: [保管本县档案。 | 写法有误; 第5行
          bad indent                    | ⏎  机构设置 | ⏎   机构设置 | 写法有误; 第5行; 缩进要对齐
          tab indent                    | ⏎  机构设置 | ⏎⇥机构设置 | 第5行; 制表符（Tab）; 换成空格
          a colon in a text             | 职责: [保管本县档案。] | 职责: 职责: 保管本县档案 | 第4行; 写法有误; 职责: 职责
          two documents                 | 收入:⏎ | ---⏎收入:⏎ | 第7行; 不止一份数据; 删掉多余的“---”
          a tag                         | [保管本县档案。] | !!java.net.URL [x] | 第4行; 引用或标签
          a tag on a number             | 决算: 14965, | 决算: !!int 14965, | 第27行; 引用或标签
          an anchor                     | 收入:⏎ | 收入: &a⏎ | 引用或标签; 直接写出内容
          an alias without anchor       | [保管本县档案。] | *a | 引用或标签
          an alias bomb                 | 格式: shanxi-2024 | 甲: &a [x, x]⏎乙: &b [*a, *a, *a, *a]⏎格式: shanxi-2024 | 第1行; 引用或标签
          a merge key                   | 基本信息: { | 基本信息: {<<: {年度: 2024}, | 第2行; 不认识的键“<<”
          an unknown directive          | 格式: | %TAG ! a b⏎---⏎格式: | 写法有误
          a newer YAML                  | 格式: | %YAML 3.0⏎---⏎格式: | 写法有误; 第1行
          a text in place of a key      | 概况:⏎ | 概况⏎ | 写法有误; 第3行
          a list in place of keys       | 格式: shanxi-2024⏎ | - 格式: shanxi-2024⏎- ⏎ | 第3行
          a complex key                 | 收入:⏎ | ? [收入, 支出]⏎: 1⏎收入:⏎ | 第6行; 写法有误
          a key given twice             | 收入:⏎ | 概况: {职责: [一]}⏎收入:⏎ | 第6行; “概况”写了两次; 第3行已经有了; 只留一个
          a parent given twice          | ⏎  年末 | ⏎  年末结转和结余: {其他资金: 1}⏎  年末 | 第17行; “年末结转和结余”写了两次
          an unknown key                | 基本支出: 80000.00 | 基本支岀: 80000.00 | 第12行; “基本支岀”; 是不是想写“基本支出”
          an unknown key of the top     | 概况:⏎ | no: 否⏎概况:⏎ | 第3行; 不认识的键“no”; 这里可以写
          a control character           | 保管本县 | 保管\u0007本县 | 第4行; U+0007; 重新输入
          a NUL                         | 保管本县 | 保管\u0000本县 | 第4行; U+0000; 重新输入
          an escaped NUL                | [保管本县档案。] | ["保管\\u0000"] | 第4行; U+0000
          an escaped NUL in a key       | 职责: | "职\\0责": | 第4行; U+0000
          a lone surrogate              | [保管本县档案。] | ["保管\\uD800"] | 第4行; U+D800
          a tab in a text               | 保管本县 | 保管⇥本县 | 第4行; 文字里有制表符（Tab）; 删掉
          """)
  void a_badly_written_file(String name, String piece, String replacement, String words)
      throws IOException {
    refused(Refusal.damage(piece, replacement), 2, words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = COLUMNS,
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          an exponent          | 决算: 14965, | 决算: 1.4965e4, | 第27行; 运行维护费/决算; “1.4965e4”; 改成数字
          a hexadecimal number | 决算: 14965, | 决算: 0x10, | 第27行; “0x10”; 改成数字
          underscores          | 决算: 14965, | 决算: 14_965, | 第27行; “14_965”; 改成数字
          no digit before dot  | 决算: 14965, | 决算: .5, | 第27行; “.5”; 改成数字
          no digit after dot   | 决算: 14965, | 决算: 14965., | 第27行; “14965.”; 改成数字
          a plus sign          | 决算: 14965, | 决算: +14965, | 第27行; “+14965”; 改成数字
          not a number         | 决算: 14965, | 决算: .nan, | 第27行; “.nan”; 改成数字
          a truth value        | 决算: 14965, | 决算: true, | 第27行; “true”; 改成数字
          a far too big number | 决算: 14965, | 决算: 12345678901234567, | 第27行; “12345678901234567”; 多写了几位
          full-width digits    | 决算: 14965, | 决算: １４９６５, | 第27行; “１４９６５”; 半角数字
          commas and a unit    | 决算: 14965, | 决算: 14,965.00元, | 不认识的键“965.00元”; 多半是金额里有逗号
          thousands commas     | 决算: 14965, | 决算: "14,965.00", | 第27行; “14,965.00”; 去掉千分位逗号
          a unit               | 决算: 14965, | 决算: 1.4965万元, | 第27行; “1.4965万元”; 不写单位
          a percentage         | 决算: 14965, | 决算: 73%, | 第27行; “73%”; 不填百分比
          a dash               | 决算: 14965, | 决算: —, | 第27行; “—”; 没有发生就填 0
          brackets for minus   | 决算: 14965, | 决算: (14965), | 第27行; “(14965)”; 减号
          a quoted number      | 决算: 14965, | 决算: "14965", | 第27行; “14965”; 去掉引号
          a blank in a number  | 决算: 14965, | 决算: 14 965, | 第27行; “14 965”; 去掉引号和空格
          a hard blank         | 决算: 14965, | 决算: 14965\u00A0, | 第27行; 去掉引号和空格
          a formula            | 决算: 14965, | 决算: =SUM(A1:A9), | 第27行; “=SUM(A1:A9)”; 改成数字
          a list for a number  | 决算: 14965, | 决算: [1, 2], | 第27行; 应是一个数字; 只填一个数字
          keys for a number    | 决算: 14965, | 决算: {金额: 1}, | 第27行; 应是一个数字
          thousandths of 元    | 决算: 14965, | 决算: 12.345, | 第27行; “12.345”的小数太多; 精确到分
          a negative amount    | 决算: 14965, | 决算: -14965, | 第27行; 金额是负数：-14965; 不能是负数
          a negative count     | 保有量: 1 | 保有量: -1 | 第27行; 应是整数，现为“-1”
          half a car           | 保有量: 1 | 保有量: 0.5 | 第27行; 应是整数，现为“0.5”; 只填整数，不带单位和小数，例如 3。
          a billion cars       | 保有量: 1 | 保有量: 999999999 | 第27行; “999999999”超出范围; 99999999
          a date for the year  | 年度: 2024 | 年度: 2024-12-31 | 第2行; “2024-12-31”; 只填整数，不带单位和小数，例如 2024。
          a year with its word | 年度: 2024 | 年度: 2024年 | 第2行; “2024年”; 只填整数，不带单位和小数，例如 2024。
          a year out of range  | 年度: 2024 | 年度: 1024 | 第2行; “1024”超出范围; 2000 到 2099
          an unknown scope     | 口径: 单位 | 口径: 县局 | 第2行; 基本信息/口径; “县局”; 只能填：部门、单位
          an unknown unit      | 金额单位: 元 | 金额单位: 美元 | 第2行; “美元”; 只能填：元、万元
          two units            | 金额单位: 元 | 金额单位: 元、万元 | 第2行; “元、万元”; 只能填：元、万元
          no unit name         | 单位名称: 云岭县档案馆, | 单位名称: "", | 第2行; 没有填“单位名称”; 补上：部门（单位）全称
          keys for a name      | 单位名称: 云岭县档案馆 | 单位名称: {甲: 乙} | 第2行; 应是一段文字
          no money unit        | , 金额单位: 元 | ∅ | 第2行; 没有填“金额单位”
          no section           | 政府采购: { | 附件: {}⏎政府采: { | 没有填“政府采购”; 不认识的键“政府采”
          no format            | 格式: shanxi-2024⏎ | ∅ | 格式; 没有填; 例如 格式: shanxi-2024
          an unknown format    | 格式: shanxi-2024 | 格式: henan-2024 | 第1行; “henan-2024”; shanxi-2024
          a format up above    | 格式: shanxi-2024 | 格式: ../templates/shanxi-2024 | 第1行; “../templates/shanxi-2024”
          a format of dots     | 格式: shanxi-2024 | 格式: .. | 第1行; “..”
          a format of keys     | 格式: shanxi-2024 | 格式: {名: shanxi-2024} | 第1行; 格式
          a code of 4 digits   | 科目: "2210201", 基本 | 科目: "2210", 基本 | 第12行; 科目代码“2210”不对; 7位
          a code of 8 digits   | 科目: "2210201", 基本 | 科目: "22102010", 基本 | 第12行; “22102010”不对; 7位
          a code of letters    | 科目: "2210201", 基本 | 科目: 住房公积金, 基本 | 第12行; “住房公积金”不对; 7位
          a code with a blank  | 科目: "2210201", 基本 | 科目: "221 0201", 基本 | 第12行; “221 0201”不对; 7位
          a code of class only | 科目: "30101" | 科目: "301" | 第18行; “301”不对; 5位
          no code              | 科目: "2210201", 基本 | 基本 | 第12行; 没有科目代码; 补上“科目”
          a subject twice      | 科目: "30113" | 科目: "30101" | 第19行; 科目 30101 写了两次; 第18行已经有了; 只写一行
          a text for a list    | 收入:⏎ | 收入: 无⏎收: ⏎ | 第6行; 一行一个科目的列表; “- ”开头
          a text for a row     | ⏎支出: | ⏎  - 其他⏎支出: | 第9行; 这一行应写成
          a text for keys      | 收支总体: {上年总计: 1280501.00, 增减原因: 项目减少} | 收支总体: 无 | 第38行; 若干行“键: 值”
          a list in a text     | 增减原因: 项目减少} | 增减原因: [项目减少, 人员减少]} | 这里只能写一段，现为 2 段的列表; 写在冒号后面
          two lines in a text  | 增减原因: 项目减少} | 增减原因: "项目减少⏎⏎   人员减少"} | 只能写一段; 合成一段
          """)
  void a_wrong_value(String name, String piece, String replacement, String words)
      throws IOException {
    refused(Refusal.damage(piece, replacement), 2, words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = COLUMNS,
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          an unknown table     | 公开11表: {1: 0} | 没有“公开11表”这张表; 公开01表、公开02表
          an unknown row       | 公开01表: {99: 0} | 没有这一格; 公开01表/99; 行写行次
          an unknown column    | 公开05表: {合计: {9: 0}} | 没有这一格; 公开05表/合计/9; 栏写栏次
          an unknown subject   | 公开05表: {"205": {1: 0}} | 没有这一格; 公开05表/205/1; 先填在收入或支出里
          a cell twice         | 公开05表: {合计: {1: 0, 小计: 0}} | 这一格写了两次; 只留一个
          a table twice        | 公开01表: {27: 1280501}⏎  收支总表: {27: 1280501} | 这一格写了两次
          too many decimals    | 公开01表: {27: 1280501.001} | “1280501.001”的小数太多; 最多 2 位
          not a number         | 公开01表: {27: 无} | “无”; 没有发生就填 0
          a number for a table | 公开01表: 1280501 | 应按行次或科目填写; 表号: {行次: 金额}
          half a car           | 公开10表: {7: 0.5} | 应是整数，现为“0.5”; 改成整数
          """)
  void a_stated_figure_without_a_place(String name, String stated, String words)
      throws IOException {
    String text = Sample.TEXT + "列示数:\n  " + Refusal.written(stated) + "\n";
    refused(text, 2, words + "; 列示数; 行 “");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x85, 0x2028, 0x202A, 0x202E, 0x2066})
  void a_character_that_nobody_sees(int character) throws IOException {
    String text = Refusal.damage("保管本县", "保管" + Character.toString(character) + "本县");
    refused(text, 2, "第4行; " + String.format("U+%04X", character) + "; 重新输入");
  }

  @Test
  void a_file_that_ends_within_its_last_row() throws IOException {
    refused(Refusal.damage("  部门评价: {项目数: 0}", "  部门评价: {项"), 2, "写法有误; 读到文件末尾");
  }

  @Test
  void a_paragraph_of_more_than_five_thousand_characters() throws IOException {
    refused(Refusal.damage("保管本县", "档".repeat(5_000)), 2, "第4行; 文字太长：5003 字; 不超过 5000 字");
  }

  @Test
  void more_decimals_than_分_in_万元() throws IOException {
    String text = Refusal.damage("金额单位: 元", "金额单位: 万元").replace("决算: 14965,", "决算: 1.4965001,");
    refused(text, 2, "第27行; “1.4965001”的小数太多; 金额单位是万元; 最多 6 位小数");
  }

  @Test
  void a_list_in_a_list_ten_thousand_deep() throws IOException {
    refused(Refusal.damage("保管本县档案。", "[".repeat(10_000)), 2, "第4行; 层次太深; 照着示例");
  }

  @Test
  void an_unknown_key_of_a_thousand_characters() throws IOException {
    refused(Refusal.damage("职责:", "职".repeat(1000) + ":"), 2, "第4行; 不认识的键“职职");
  }

  @Test
  void four_megabytes_of_comments_are_no_reason_to_fail() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("单位.yaml"), "# 说明 comment\n".repeat(250_000) + Sample.TEXT);
    assertThat(Run.of("check", file.toString()).exit()).isZero();
  }
}
