package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's file fills in what this year's asks of last year, and contradicts what is wrong. */
class LastYearTest {

  private static final String NAMED = "格式: shanxi-2024\n上年: 去年.yaml\n";

  @TempDir private Path folder;
  private Path last;

  @BeforeEach
  void writeLastYear() throws IOException {
    String text =
        Sample.TEXT
            .replace("年度: 2024", "年度: 2023")
            .replace("1200000.55", "1100000.55")
            .replace("基本支出: 1000000.55", "基本支出: 900000.55")
            .replace("决算: 14965", "决算: 15500");
    last = Files.writeString(folder.resolve("去年.yaml"), text);
  }

  /** This year's file with nothing of last year in it. */
  private static String bare() {
    return Sample.TEXT
        .replace("格式: shanxi-2024\n", NAMED)
        .replaceAll("(?<=[{ ])上年(总计|决算): [0-9.]+,? ?", "")
        .replaceAll(", }", "}")
        .replace("          上年决算: 0\n", "");
  }

  private Path thisYear(String text) throws IOException {
    return Files.writeString(folder.resolve("今年.yaml"), text);
  }

  @Test
  void every_prior_figure_comes_from_last_years_tables() throws IOException {
    assertThat(bare()).doesNotContain("上年总计", "上年决算");
    Path file = thisYear(bare());

    assertThat(Run.of("explain", file.toString(), "收入总计增减").out())
        .contains("1280501.00元", "1180501.00元", "去年.yaml", "公开01表行次31");
    assertThat(Run.of("explain", file.toString(), "支出类/201/增减").out())
        .contains("1150000.55元", "1050000.55元");
    assertThat(Run.of("explain", file.toString(), "运行增减").out()).contains("14965.00元", "15500.00元");
    Run run = Run.of("check", file.toString());
    assertThat(run.err()).doesNotContain("没有填“上年", "[YR-1]", "[YR-年度]");
    assertThat(run.out()).doesNotContain("没有核对 YR-1");
  }

  @Test
  void closing_balance_of_last_year_must_be_opening_balance_of_this_year() throws IOException {
    assertThat(Run.of("check", thisYear(bare()).toString()).err())
        .contains("年初结转和结余＝上年公开的年末结转和结余", "50000.00元", "[01-7]");
  }

  @Test
  void a_prior_figure_that_differs_from_last_years_file_is_told_with_both() throws IOException {
    Path file = thisYear(Sample.TEXT.replace("格式: shanxi-2024\n", NAMED));

    Run run = Run.of("check", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(
            "第39行 “收支说明/收支总体/上年总计”：填的上年数是 1280501.00元，上年的文件“去年.yaml”里是 1180501.00元（公开01表行次31‘总计’）。[YR-1]");
  }

  @Test
  void the_option_serves_files_that_name_none() throws IOException {
    Path file = thisYear(bare().replace("上年: 去年.yaml\n", ""));

    assertThat(Run.of("check", file.toString()).exit()).isEqualTo(2);
    Run run = Run.of("explain", "--last-year", last.toString(), file.toString(), "收入总计增减");
    assertThat(run.out()).contains("1180501.00元");
  }

  @Test
  void a_file_of_another_year_is_told() throws IOException {
    Files.writeString(last, Files.readString(last).replace("年度: 2023", "年度: 2022"));

    Run run = Run.of("generate", "-o", folder + "/出", thisYear(bare()).toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("本年是 2024，上年的文件“去年.yaml”却是 2022 年度的。[YR-年度]", "换成 2023 年度的文件。");
    assertThat(folder.resolve("出")).doesNotExist();
  }

  @Test
  void this_years_own_file_is_not_last_years() throws IOException {
    Path file = thisYear(bare().replace("去年.yaml", "./今年.yaml"));
    Path free = Files.writeString(folder.resolve("不写.yaml"), bare().replace("上年: 去年.yaml\n", ""));

    Run named = Run.of("check", file.toString());
    Run chosen = Run.of("check", "--last-year", free.toString(), free.toString());

    assertThat(List.of(named.exit(), chosen.exit())).containsExactly(2, 2);
    assertThat(named.err()).contains("第2行 “上年”：上年的文件就是本年的数据文件自己。[上年-文件]", "换成上年度的");
    assertThat(chosen.err()).contains("不写.yaml：上年的文件就是本年的数据文件自己。[上年-文件]");
  }

  @Test
  void last_years_file_that_is_not_there_stops_with_its_name_and_line() throws IOException {
    Files.delete(last);

    Run run = Run.of("generate", "-o", folder.resolve("出").toString(), thisYear(bare()).toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("第2行 “上年”：上年的文件没有读成", "去年.yaml：文件不存在");
    assertThat(folder.resolve("出")).doesNotExist();
  }

  @Test
  void a_class_that_only_last_year_has_is_asked_for_in_this_years_file() throws IOException {
    String text =
        bare().replaceAll("(?m)^      - \\{科目: \"221\".*\n", "").replace("2210201", "2080505");
    Path file = thisYear(text);

    Run run = Run.of("check", file.toString());

    assertThat(run.err()).contains("没有填“年初预算”");
    assertThat(run.err().lines().filter(line -> line.startsWith("错误")))
        .allMatch(line -> line.startsWith("错误 " + file));
    assertThat(run.err()).contains("没有这一行就加上；上年有这一科目，见 去年.yaml “公开05表 221");
  }

  @Test
  void a_name_without_an_ending_is_told_with_what_to_write() throws IOException {
    Run run = Run.of("check", thisYear(bare().replace("去年.yaml", "去年")).toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“上年”：“去年”没有写后缀。[上年-文件]", "写全文件名，例如 去年.xlsx。");
  }

  @Test
  void last_year_may_be_stated_in_ten_thousands() throws IOException {
    Path wan = Files.copy(Path.of("examples/restated-wan/data.json"), folder.resolve("去年.json"));
    Path file = thisYear(bare().replace("去年.yaml", wan.getFileName().toString()));

    assertThat(Run.of("explain", file.toString(), "收入总计增减").out()).contains("4464600.00元");
  }

  @Test
  void a_file_that_itself_took_last_years_figures_can_be_last_years_file() throws IOException {
    Files.writeString(
        last,
        Files.readString(last)
            .replace("格式: shanxi-2024\n", "格式: shanxi-2024\n上年: 前年.yaml\n")
            .replace("上年总计: 1280501.00, ", ""));

    Run run = Run.of("explain", thisYear(bare()).toString(), "收入总计增减");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1180501.00元");
  }

  @Test
  void a_file_of_another_unit_is_told() throws IOException {
    Files.writeString(last, Files.readString(last).replace("云岭县档案馆", "云岭县教育局"));

    assertThat(Run.of("check", thisYear(bare()).toString()).err())
        .contains("单位名称是“云岭县档案馆”，上年的文件“去年.yaml”却是“云岭县教育局”的。[YR-单位]");
  }

  @Test
  void each_fund_must_begin_with_what_it_ended_with() throws IOException {
    assertThat(Run.of("check", thisYear(bare()).toString()).err())
        .contains("“结转结余/年初结转和结余/一般公共预算财政拨款”是 0.00元，上年的文件“去年.yaml”里年末数是 50000.00元", "[YR-2]");
  }

  @Test
  void an_opening_balance_is_not_taken_for_a_prior_figure() throws IOException {
    String fund = "\n  年初结转和结余: {政府性基金预算财政拨款: [{科目: \"2120803\", 金额: 5000}]}\n";
    Path file = thisYear(bare().replace("结转结余:\n", "结转结余:" + fund));

    assertThat(Run.of("check", file.toString()).err()).doesNotContain("[YR-1]");
  }

  @Test
  void a_file_of_last_year_that_does_not_say_its_year_is_used_and_not_checked_for_it()
      throws IOException {
    Files.writeString(last, Files.readString(last).replace("年度: 2023, ", ""));

    Run run = Run.of("check", thisYear(bare()).toString());

    assertThat(run.exit()).as(run.err()).isLessThan(2);
    assertThat(run.out()).contains("没有核对 YR-年度（上年的文件是上一年度的）：上年的文件“去年.yaml”里没有写年度。");
  }

  @Test
  void a_workbook_of_last_year_with_a_broken_cell_is_not_used() throws IOException {
    Path workbook = folder.resolve("去年.xlsx");
    assertThat(Run.of("convert", last.toString(), workbook.toString()).exit()).isZero();
    breakFirstNumber(workbook);

    Run run = Run.of("check", thisYear(bare().replace("去年.yaml", "去年.xlsx")).toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("第2行 “上年”：上年的文件没有读成", "去年.xlsx “收入”表 D10 格", "这一格是“#REF!”");
  }

  /** The first figure of the income becomes an error value. */
  private static void breakFirstNumber(Path workbook) throws IOException {
    byte[] bytes = Files.readAllBytes(workbook);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(workbook)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC
                && cell.getNumericCellValue() == 1100000.55) {
              cell.setCellErrorValue(FormulaError.REF.getCode());
            }
          }
        }
      }
      book.write(out);
    }
  }
}
