package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongkai.cli.Run;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips of those who write lists of units: no report gets out under a wrong name. */
class ListSlipsTest {

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void writeUnits() throws IOException {
    Units.write(folder, 3);
    out = folder.resolve("out");
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("清单.csv"), text);
  }

  private Run batch(Path list, String... more) {
    String[] start = {"batch", list.toString(), "-o", out.toString(), "--to", "xlsx"};
    String[] all = Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return Run.of(all);
  }

  @Test
  void a_file_of_another_unit_than_the_list_says_gives_no_report() throws IOException {
    Path wrong = list("单位,文件,批复日期\n错名局,乡镇0/000.yaml,2025-08-01\n");

    Run run = batch(wrong);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 1 个单位：有错误 1。");
    assertThat(run.err())
        .contains(
            "有错误 错名局：\n错误 "
                + wrong
                + " 第2行：清单里的单位是“错名局”，数据文件 "
                + folder.resolve("乡镇0/000.yaml")
                + " 里的是“青禾县第0工作站”。[清单-名称]\n"
                + "    怎么办：改正清单的“文件”或“单位”一栏；是同一个单位的，把名称改成一样。");
    assertThat(out.resolve("青禾县第0工作站2024年度部门决算公开.xlsx")).doesNotExist();
    assertThat(out.resolve("青禾县第0工作站2024年度单位决算公开.xlsx")).doesNotExist();
  }

  @Test
  void nor_if_its_report_stands_there_from_an_earlier_run() throws IOException {
    assertThat(batch(list("单位,文件\n青禾县第0工作站,乡镇0/000.yaml\n")).exit()).isZero();
    Run run = batch(list("单位,文件\n错名局,乡镇0/000.yaml\n"), "--resume");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("[清单-名称]");
  }

  @Test
  void blanks_and_full_width_letters_and_the_name_of_the_file_are_no_other_name()
      throws IOException {
    Run run = batch(list("单位,文件\n青禾县 第０工作站,乡镇0/000.yaml\n001,乡镇0/001.xlsx\n002,\n"));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("共 3 个单位：已生成 3。");
  }

  @Test
  void a_department_is_not_rolled_up_of_a_file_of_another_unit() throws IOException {
    Path wrong = list("单位,文件\n错名局,乡镇0/000.yaml\n青禾县第2工作站,\n");
    Path to = folder.resolve("部门.yaml");
    Run run = Run.of("rollup", wrong.toString(), "-o", to.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("错误 " + wrong + " 第2行：清单里的单位是“错名局”", "[清单-名称]");
    assertThat(to).doesNotExist();
  }

  @Test
  void a_row_that_names_a_unit_again_is_told_and_is_no_unit() throws IOException {
    Path doubled =
        list(
            """
            单位,文件
            青禾县第0工作站,乡镇0/000.yaml
            青禾县第1工作站,
            青禾县第0工作站,乡镇0/../乡镇0/000.yaml
            青禾县第 0 工作站,
            青禾县第1工作站,
            青禾县第2工作站,
            ,乡镇0/002.yaml
            """);

    Run run = batch(doubled);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 3 个单位：已生成 3。");
    assertThat(run.err().lines().filter(line -> line.startsWith("错误 ")))
        .containsExactly(
            "错误 " + doubled + " 第4行：与第2行是同一个数据文件。[清单-重复]",
            "错误 " + doubled + " 第5行：与第2行是同一个单位。[清单-重复]",
            "错误 " + doubled + " 第6行：与第3行是同一个数据文件。[清单-重复]",
            "错误 " + doubled + " 第7行：与第8行是同一个单位。[清单-重复]");
    assertThat(run.err()).contains("怎么办：删去一行；这个单位还有一个数据文件的，写在“文件”一栏。");
  }

  @Test
  void a_row_with_the_file_of_another_unit_leaves_its_own_without_a_report() throws IOException {
    Path wrong = list("单位,文件\n青禾县第0工作站,乡镇0/000.yaml\n青禾县第1工作站,乡镇0/000.yaml\n");

    Run run = batch(wrong, "--json");

    assertThat(run.exit()).isEqualTo(1);
    JsonNode failure = new ObjectMapper().readTree(run.out()).at("/failures/0");
    assertThat(failure.at("/unit").asText()).isEqualTo("青禾县第1工作站");
    assertThat(failure.at("/state").asText()).isEqualTo("unclear");
    assertThat(failure.at("/why/message").asText()).isEqualTo("与第2行是同一个数据文件");
  }

  /** Many a text ends without a line end. */
  @Test
  void the_last_row_counts_though_its_last_cell_is_blank() throws IOException {
    Run run = batch(list("单位,文件,批复日期\n青禾县第0工作站,乡镇0/000.yaml,\n没交局,,"));
    assertThat(run.out()).contains("共 2 个单位：已生成 1，没有交 1。");
  }

  @Test
  void lines_are_counted_as_an_editor_counts_them() throws IOException {
    Path list = list("单位,文件,备注\n青禾县第0工作站,乡镇0/000.yaml,\"两\r\n行\"\r\n没交局,,\n");
    assertThat(batch(list).err()).contains("错误 " + list + " 第4行：没有找到“没交局”的数据文件。[清单-没有交]");
  }

  @Test
  void a_quote_that_nothing_closes_is_told_where_it_is() throws IOException {
    Path list = list("单位,文件\n青禾县第0工作站,乡镇0/000.yaml\n\"青禾县第1工作站,\n青禾县第2工作站,\n");
    Run run = batch(list);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "错误 "
                + list
                + " 第3行：从这一行起，有一个引号没有配对。[清单-引号]\n    怎么办：补上或删去一个引号；用 Excel 另存为 .xlsx 最省事。\n");
  }

  @Test
  void headings_may_be_spaced_out_and_explained() throws IOException {
    Path list = list("2024年度，甲,乙\n单　位（全称）\t批 复 日 期（年月日）\n青禾县第0工作站\t2025-08-01\n没交局\t\n");
    Run run = batch(list);
    assertThat(run.out()).contains("共 2 个单位：已生成 1，没有交 1。", "公开期限最早的是 2025-08-21：青禾县第0工作站。");
  }

  @Test
  void what_is_no_unit_is_passed_over_and_what_may_be_one_is_told() throws IOException {
    Path list =
        list(
            """
            序号,单位,文件,批复情况
            一、行政单位,,
            1,青禾县第0工作站,乡镇0/000.yaml,2025-08-01
            小计：1个单位,,
            序号,单位,文件,批复情况
            2,青禾县第1工作站,乡镇0/001.xlsx,
            3,,,2025-08-03
            备注：按批复顺序,,
            填表人：某某,,
            """);
    Run run = batch(list);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("共 2 个单位：已生成 2。");
    assertThat(run.err().lines().filter(line -> line.startsWith("警告 ")))
        .containsExactly(
            "警告 " + list + " 第1行：“批复情况”这一栏没有用上。[清单-日期]",
            "警告 " + list + " 第7行：这一行没有写单位，也没有写文件，没有做。[清单-没有单位]",
            "警告 "
                + list
                + "：各单位的文件夹里还有 1 个文件不在清单里，没有做："
                + folder.resolve("乡镇0/002.yaml")
                + "。[清单-没有列]");
  }

  @Test
  void another_sheet_is_told_and_a_date_may_be_merged_over_its_units() throws IOException {
    Path list =
        Workbooks.write(
            folder.resolve("清单.xlsx"),
            book -> {
              Sheet sheet = book.createSheet("行政单位");
              row(sheet, 0, "单位", "文件", "批复日期");
              row(sheet, 1, "青禾县第0工作站", "乡镇0/000.yaml", "2025-08-01");
              row(sheet, 2, "青禾县第1工作站", "乡镇0/001.xlsx", "");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
              row(book.createSheet("事业单位"), 0, "单位", "文件", "批复日期");
            });

    Run run = batch(list);

    assertThat(run.err())
        .contains("警告 " + list + " “事业单位”表 A1 格：只读第一个有内容的工作表“行政单位”，没有读“事业单位”。[清单-工作表]");
    assertThat(run.exit()).as(run.err()).isZero();
    String page = Files.readString(out.resolve("汇总.html"));
    assertThat(page.split(">2025-08-21<", -1)).hasSize(3);
  }

  @Test
  void a_unit_that_gave_nothing_is_missing_once() throws IOException {
    Path doubled = list("单位\n没交局\n没交局\n");
    Run run = batch(doubled);
    assertThat(run.out()).contains("共 1 个单位：没有交 1。");
    assertThat(run.err()).contains("错误 " + doubled + " 第3行：与第2行是同一个单位。[清单-重复]");
  }

  @Test
  void semicolons_are_read_and_full_width_commas_told() throws IOException {
    Run run = batch(list("一览\n单位;文件;批复日期\n青禾县第0工作站;乡镇0/000.yaml;2025-08-01\n"));
    assertThat(run.exit()).as(run.err()).isZero();
    for (String comma : new String[] {"，", "；"}) {
      Path wide = list("单位，文件，批复日期\n青禾县第0工作站，，\n".replace("，", comma));
      Run refused = batch(wide);
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.err())
          .isEqualTo(
              "错误 " + wide + "：清单的各栏没有分开。[清单-栏名]\n    怎么办：栏要用半角逗号或制表符隔开；用 Excel 另存为 .xlsx 最省事。\n");
    }
  }

  @Test
  void a_sum_at_the_end_is_no_unit() throws IOException {
    Run run = batch(list("序号,单位,文件\n1,青禾县第0工作站,乡镇0/000.yaml\n合 计：,1,\n,合计,2\n"));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("共 1 个单位：已生成 1。");
  }

  @Test
  void a_date_before_the_end_of_the_year_or_long_after_is_doubted() {
    Path list =
        workbook(
            sheet -> {
              row(sheet, 0, "单位", "文件", "批复日期");
              row(sheet, 1, "青禾县第0工作站", "乡镇0/000.yaml", "2024-12-31");
              row(sheet, 2, "青禾县第1工作站", "乡镇0/001.xlsx", "2030-01-01");
              row(sheet, 3, "青禾县第2工作站", "乡镇0/002.yaml", "2025-01-01");
              row(sheet, 4, "没交局", "", "不详");
            });

    Run run = batch(list);

    assertThat(run.err().lines().filter(line -> line.startsWith("警告 ")))
        .containsExactly(
            "警告 " + list + " “清单”表 C5 格：批复日期“不详”认不出。[清单-日期]",
            "警告 " + list + " “清单”表 C2 格：批复日期 2024-12-31 在 2024 年度结束以前。[清单-日期]",
            "警告 " + list + " “清单”表 C3 格：批复日期 2030-01-01 比 2024 年度晚 5 年以上。[清单-日期]");
  }

  @Test
  void a_date_without_its_format_is_read() {
    Path list =
        workbook(
            sheet -> {
              row(sheet, 0, "单位", "文件", "批复日期");
              row(sheet, 1, "青禾县第0工作站", "乡镇0/000.yaml").createCell(2).setCellValue(45870);
            });
    assertThat(batch(list).out()).contains("公开期限最早的是 2025-08-21：青禾县第0工作站。");
  }

  @Test
  void a_formula_that_was_never_worked_out_is_told() throws IOException {
    Path list =
        workbook(
            sheet -> {
              row(sheet, 0, "单位", "文件", "批复日期");
              Row row = row(sheet, 1, "青禾县第0工作站");
              row.createCell(1).setCellFormula("\"乡镇0/\"&\"000.yaml\"");
              row.createCell(2).setCellFormula("DATE(2025,8,1)");
            });
    String part = "xl/worksheets/sheet1.xml";
    Workbooks.replace(list, part, Workbooks.part(list, part).replaceAll("<v>0(\\.0)?</v>", ""));

    Run run = batch(list);

    assertThat(run.out()).contains("共 1 个单位：文件不明 1。");
    assertThat(run.err())
        .contains(
            "错误 "
                + list
                + " “清单”表 B2 格：这一格没有值（公式，没有算出的数）。[清单-格子]\n"
                + "    怎么办：用 Excel 或 WPS 打开清单，算好再保存一次，或直接写上。",
            "警告 " + list + " “清单”表 C2 格：批复日期没有值（公式，没有算出的数）。[清单-日期]");
  }

  @Test
  void a_list_on_the_second_sheet_is_told() {
    Path list = folder.resolve("清单.xlsx");
    Workbooks.write(
        list,
        book -> {
          row(book.createSheet("说明"), 0, "这是说明");
          row(book.createSheet("清单"), 0, "单位");
        });
    assertThat(batch(list).err())
        .isEqualTo(
            "错误 "
                + list
                + "：清单里没有“单位”或“文件”这一栏。[清单-栏名]\n"
                + "    怎么办：第一行写栏名：单位、文件、批复日期。只读第一个有内容的工作表，现为“说明”，清单要放在那里。\n");
  }

  private Path workbook(Consumer<Sheet> content) {
    Path list = folder.resolve("清单.xlsx");
    Workbooks.write(list, book -> content.accept(book.createSheet("清单")));
    return list;
  }

  private static Row row(Sheet sheet, int index, String... cells) {
    Row row = sheet.createRow(index);
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
    return row;
  }
}
