package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.intake.TableBook;
import gongkai.model.MoneyUnit;
import gongkai.read.DataFile;
import gongkai.sheet.Paper;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Last year's public tables serve as last year's file as well as its data file does. */
class LastYearTablesTest {

  private static final Path EXAMPLE = Path.of("examples/county-office/data.yaml");

  @TempDir private Path folder;

  /** The file of a project that the example names. */
  @BeforeEach
  void project() throws IOException {
    Path project = Path.of("项目/园区道路.yaml");
    Files.createDirectory(folder.resolve(project).getParent());
    Files.copy(EXAMPLE.resolveSibling(project), folder.resolve(project));
  }

  /** The tables of the year before, in which only the year differs. */
  private static Map<String, Paper> papers() throws IOException {
    String text = Files.readString(EXAMPLE).replace("年度: 2024", "年度: 2023");
    Statement statement =
        DataFile.parse("去年.yaml", text, List.of())
            .value()
            .map(file -> file.opening(name -> Examples.open(EXAMPLE.resolveSibling(name))))
            .flatMap(file -> file.read(Sample.PACK.schema()).value())
            .flatMap(data -> Deriver.derive(Sample.PACK, data).value())
            .orElseThrow();
    return new TableBook(statement, MoneyUnit.YUAN, 2).papers();
  }

  private Path tables(String name, Map<String, Paper> papers) {
    return Workbooks.write(
        folder.resolve(name), book -> papers.values().forEach(paper -> paper.write(book)));
  }

  /** This year's file that names last year's. */
  private Path thisYear(String last) throws IOException {
    return thisYear(last, Files.readString(EXAMPLE));
  }

  private Path thisYear(String last, String text) throws IOException {
    return Files.writeString(
        folder.resolve("今年.yaml"),
        text.replace("格式: shanxi-2024\n", "格式: shanxi-2024\n上年: " + last + "\n"));
  }

  /** The example with nothing of last year in it. */
  private static String bare() throws IOException {
    return without("");
  }

  private static String without(String butNot) throws IOException {
    return Files.readString(EXAMPLE).replaceAll("(?m)^ *上年(总计|决算): " + butNot + ".*\n", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"去年.xlsx", "去年.xls"})
  void prior_figures_come_from_the_cells_of_last_years_workbook(String name) throws IOException {
    assertThat(bare()).doesNotContain("上年总计:", "上年决算:");
    tables(name, papers());
    Path file = thisYear(name, bare());

    Run run = Run.of("check", file.toString());
    assertThat(run.err()).doesNotContain("没有填“上年", "[YR-1]", "[YR-年度]", "[YR-单位]", "[上年-");
    assertThat(run.out()).doesNotContain("没有核对 YR");
    assertThat(Run.of("explain", file.toString(), "收入总计增减").out())
        .contains("持平", name + " “公开01表”表 ", "公开01表行次31‘总计’");
  }

  @Test
  void a_prior_figure_that_differs_is_told_with_the_cell_of_last_years_workbook()
      throws IOException {
    tables("去年.xlsx", papers());

    Run run = Run.of("check", thisYear("去年.xlsx", without("(?!48019746.33)")).toString());

    assertThat(run.err())
        .contains(
            "“收支说明/收支总体/上年总计”：填的上年数是 48019746.33元，上年的文件“去年.xlsx”里是 ", "元（公开01表行次31‘总计’，“公开01表”表 C");
  }

  @Test
  void tables_that_the_program_itself_printed_serve_too() throws IOException {
    Path out = folder.resolve("out");
    Path before =
        Files.writeString(
            folder.resolve("去年.yaml"), Files.readString(EXAMPLE).replace("年度: 2024", "年度: 2023"));
    Run made = Run.of("generate", before.toString(), "--to", "xlsx", "-o", out.toString());
    assertThat(made.exit()).as(made.err()).isZero();
    String workbook = out.resolve("清源县工业信息化和商务局2023年度部门决算公开.xlsx").toString();

    Run run = Run.of("check", "--last-year", workbook, thisYear("无.xlsx", bare()).toString());

    assertThat(run.err()).doesNotContain("没有填“上年", "[YR-1]", "[YR-年度]", "[YR-单位]", "[上年-");
  }

  @Test
  void a_missing_table_leaves_its_figures_to_be_filled_in() throws IOException {
    Map<String, Paper> papers = papers();
    papers.remove("财政拨款总表");
    papers.remove("国资表");
    tables("去年.xlsx", papers);

    Run run = Run.of("check", thisYear("去年.xlsx", bare()).toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("“收支说明/财政拨款收支总体/上年总计”：没有填“上年总计”")
        .contains("第14行 “上年”：上年的公开表“去年.xlsx”里没有公开04表，用到的上年数没有取，要自己填。[上年-缺数]")
        .doesNotContain("收支说明/收支总体", "公开08表");
  }

  @Test
  void tables_of_another_year_are_told() throws IOException {
    Map<String, Paper> papers = papers();
    papers.values().forEach(paper -> paper.texts(text -> text.replace("2023年度", "2022年度")));
    tables("去年.xlsx", papers);

    Run run = Run.of("check", thisYear("去年.xlsx").toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("本年是 2024，上年的文件“去年.xlsx”却是 2022 年度的。[YR-年度]");
  }

  @Test
  void tables_that_do_not_say_year_and_unit_are_not_checked_for_them() throws IOException {
    Map<String, Paper> papers = papers();
    papers.values().forEach(paper -> paper.put(2, 0, "").texts(t -> t.equals("2023年度") ? "" : t));
    tables("去年.xlsx", papers);

    Run run = Run.of("check", thisYear("去年.xlsx", bare()).toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "没有核对 YR-年度（上年的文件是上一年度的）：上年的文件“去年.xlsx”里没有写年度。",
            "没有核对 YR-单位（上年的文件是本单位的）：上年的文件“去年.xlsx”里没有写单位名称。");
  }

  @Test
  void tables_that_contradict_each_other_stop_with_the_cell() throws IOException {
    Map<String, Paper> papers = papers();
    papers.get("收入表").texts(text -> text.replace("2023年度", "2021年度"));
    tables("去年.xlsx", papers);

    Run run = Run.of("check", thisYear("去年.xlsx", bare()).toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("第14行 “上年”：上年的文件没有读成。[上年-文件]", "去年.xlsx “公开02表”表", "年度是“2021”")
        .doesNotContain("没有填“上年");
  }

  @Test
  void a_workbook_that_is_neither_is_refused_with_what_it_could_be() throws IOException {
    Map<String, Paper> papers = Map.of("", new Paper("Sheet1").add("工资表").add("姓名", "金额"));
    tables("去年.xlsx", papers);

    Run run = Run.of("check", thisYear("去年.xlsx", bare()).toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("第14行 “上年”：上年的文件没有读成。[上年-文件]", "上年的数据文件、填报工作簿或导出的公开表", "去年.xlsx：一张公开表也没有认出来");
  }

  @Test
  void what_could_not_be_made_out_is_one_line() throws IOException {
    Map<String, Paper> papers = papers();
    papers.get("收入表").put(30, 2, "见附注").put(31, 2, "见附注");
    tables("去年.xlsx", papers);

    assertThat(Run.of("check", thisYear("去年.xlsx").toString()).err())
        .contains(
            "上年的公开表“去年.xlsx”有认不准的地方：“公开02表”表 C31 格、“公开02表”表 C32 格；"
                + "每处的说明用 gongkai import 看。[上年-认不准]")
        .doesNotContain("[导入-");
  }
}
