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

/** Files that can be read but do not agree; the columns are those of {@link DamagedFilesTest}. */
class FailedChecksTest {

  @TempDir private Path folder;

  private void refused(String text, String words) throws IOException {
    Refusal.of(folder.resolve("单位.yaml"), text).generate(1, words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          01-5 one cent too much       | 1200000.55 | 1200000.56 | [01-5]; 收入总计＝支出总计; 1280501.01元; 1280501.00元; 核对收入
          04-5a carried over           | 拨款: 50000.00 | 拨款: 50000.01 | [04-5a]; 1280000.55元; 1280000.56元
          04-5b fund without income    | 其他资金:⏎ | 政府性基金预算财政拨款: [{科目: "2120801", 项目支出: 5}]⏎  其他资金:⏎ | [04-5b]; 5.00元
          06-4 basic expenditure       | 900000.00 | 900000.01 | [06-4]; 980000.01元; 1080000.55元; 相差 0.01元; 基本支出经济分类
          07-2d fund carried over      | 拨款: 50000.00} | 拨款: 50000.00, 政府性基金预算财政拨款: 5} | [07-2d]; 5.00元; 年末结转
          09-2d reception              | 科目: "30201" | 科目: "30217" | [09-2d]; 100000.55元; 公务接待费
          10-2 running costs           | 国有资产占用:⏎ | 机关运行经费: {行政单位: 100000.56, 上年决算: 100000.56}⏎国有资产占用:⏎ | [10-2]; 100000.56元; 100000.55元
          N14 a group without costs    | 团组数: 0 | 团组数: 2 | [N14-出国]; 第25行; 团组数” 2
          N14 costs without a group    | 决算: 0, 上年决算: 0, 团组数 | 决算: 9, 上年决算: 9, 主要用于: 考察, 团组数 | [N14-出国]; 第25行; 9.00元; 团组数” 0
          N14 a car without costs      | 购置数: 0 | 购置数: 1 | [N14-购置]; 第26行; 购置数” 1
          N14 visits without guests    | 国（境）外接待: {金额: 0, 批次: 0 | 国（境）外接待: {金额: 5, 主要用于: 来访, 批次: 1 | [N14-境外人次]; 第32行; 批次” 1
          N17 more than all contracts  | 合同金额: 40000, | 合同金额: 40000.01, | [N17-中小]; 第33行; 40000.01元; 40000.00元
          N17 small in medium          | 小微企业合同金额: 10000} | 小微企业合同金额: 50000} | [N17-小微]; 第33行; 50000.00元
          N19 grades                   | 优: 1 | 优: 2 | [N19]; 第46行; 优” 2; 自评项目数
          the wrong unit of one figure | 货物: 30000 | 货物: 3 | [N17-中小]; 40000.00元; 10003.00元
          ask: reason of all           | 1280501.00, 增减原因: 项目减少} | 1280501.01, 增减原因: } | [要填-总体原因]; 第38行; 收支总体/增减原因
          ask: reason of 三公          | 三公经费:⏎  增减原因: 节约用车⏎ | 三公经费:⏎ | [要填-三公原因]; 三公经费/增减原因; 没有填“增减原因”; 补上
          ask: reason of cars          | 增减原因: 节约用车, 主要 | 主要 | [要填-运行原因]; 第27行; 要写原因
          ask: use of cars             | 主要用于: 查档用车,  | ∅ | [要填-运行用途]; 第27行; 没有填“主要用于”
          ask: use of a class          | , 主要用于: 住房公积金 | ∅ | [要填-分类用途]; 第44行; 221 住房保障支出
          ask: last year of a class    | 221", 年初预算: 0, 上年决算: 80000 | 221", 年初预算: 0 | [要填-分类预算]; 第44行; 分类/221/上年决算
          ask: reason of a class       | 1000000, 主要用于: 档案保管, 增减原因: 人员增加 | 1000000, 主要用于: 档案保管 | [要填-分类原因]; 第43行; 201 一般公共服务支出
          ask: other cars              | 机要通信用车: 1 | 其他用车: 1 | [要填-其他用车]; 第35行; 主要用途
          ask: evaluation funds        | 资金: {一般公共预算: 150000},  | ∅ | [要填-自评资金]; 第46行; 没有就填 0
          ask: grades                  | , 良: 0 | ∅ | [要填-自评等级]; 第46行; 没有填“良”
          ask: remedies                | 优: 1, 良: 0 | 优: 0, 良: 0, 差: 1 | [要填-改进措施]; 第46行; 改进措施
          a name against the catalogue | 科目: "2210201", 一般 | 科目: "2210201", 名称: 公积金, 一般 | [HI-1]; 第8行; “公积金”; “住房公积金”
          two names of one subject     | 科目: "2012604", 基本 | 科目: "2012604", 名称: 档案局, 基本 | [HI-1]; “档案局”; “档案馆”
          an unknown code              | , 名称: 档案馆 | ∅ | [HI-1]; 第7行; 科目目录里没有 2012604; 补上“名称”
          an unknown parent            | 科目名称:⏎  - {科目: "20126", 名称: 档案事务}⏎ | ∅ | [HI-1]; 没有 20126; “科目名称”里补一行
          a code without a row         | 科目: "30201" | 科目: "30902" | [数据-不漏]; 第20行; 公开06表科目 30902 一行印的是“———”
          watermark words              | 保管本县 | 仅供 内部审核 | [文字-水印]; 第4行; “仅供内部审核”; 删掉
          """)
  void figures_that_do_not_agree(String name, String piece, String replacement, String words)
      throws IOException {
    refused(Refusal.damage(piece, replacement), words);
  }

  @Test
  void a_stated_total_off_by_one_cent_in_yuan() throws IOException {
    refused(
        Sample.TEXT + "列示数:\n  公开01表: {27: 1280501.01}\n",
        "[表内-公开0; 第49行; 1280501.01元; 1280501.00元; 相差 0.01元; 改正填错的那一个");
  }

  /** In 万元, with 公开01表 printed by other hands: income of the year and in total. */
  private static String rounded(String income, String total) {
    String stated = "列示数:\n  公开01表: {27: " + income + ", 31: " + total + "}\n";
    return Refusal.damage("金额单位: 元", "金额单位: 万元") + stated;
  }

  @Test
  void a_stated_total_off_by_a_rounding_tail_in_万元_is_only_a_note() throws IOException {
    Path file = Files.writeString(folder.resolve("单位.yaml"), rounded("1280501.01", "1280501.00"));
    Run run = Run.of("check", file.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("提示 " + file + " 第49行", "相差 0.01万元，属尾数误差。[表内-公开0");
    assertThat(Run.of("generate", file.toString(), "-o", folder.resolve("out").toString()).exit())
        .isZero();
  }

  @Test
  void a_stated_total_off_by_more_in_万元_is_an_error() throws IOException {
    refused(rounded("1280501.02", "1280501.00"), "[表内-公开0; 第49行; 1280501.02万元; 相差 0.02万元");
  }
}
