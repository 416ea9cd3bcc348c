package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.sheet.Paper;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command import: what it writes, what it says, what it refuses. */
class ImportCommandTest {

  @TempDir private Path folder;

  /** The tables that the program itself made of a data file. */
  private Path tables(String data) throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("generate", data, "--to", "xlsx", "-o", out.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      return files.findFirst().orElseThrow();
    }
  }

  private Path target() {
    return folder.resolve("单位.yaml");
  }

  private Run importing(Path... files) {
    Stream<String> before = Stream.of("import");
    Stream<String> named = Stream.of(files).map(Path::toString);
    Stream<String> after = Stream.of("-o", target().toString());
    return Run.of(Stream.of(before, named, after).flatMap(all -> all).toArray(String[]::new));
  }

  private void refused(Run run, String... words) {
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("错误 ", "怎么办：").contains(words);
    assertThat(run.err()).doesNotContain("Exception", "org.");
    assertThat(run.out()).contains("没有生成文件");
    assertThat(target()).doesNotExist();
  }

  @Test
  void tables_that_the_program_made_become_a_data_file_with_marked_blanks() throws IOException {
    Run run = importing(tables("examples/county-office/data.yaml"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("已生成 " + target());
    assertThat(run.out())
        .endsWith(
            target()
                + "：提示 2 条；还没有核对，用 gongkai check "
                + target()
                + " 核对。"
                + System.lineSeparator());
    assertThat(run.err()).contains("表上没有的有 ", "要自己填，文件里标了“待填”").doesNotContain("错误", "警告");
    String text = Files.readString(target());
    assertThat(text)
        .contains("单位名称: 清源县工业信息化和商务局", "年度: 2024", "口径: 部门", "金额单位: 万元")
        .contains("  职责:  # 待填：第一部分 一、职责，照三定规定写。一段一行。")
        .contains("- {科目: \"2011350\", 一般公共预算财政拨款收入: 226.38, 事业收入: 128.36}")
        .contains("列示数:");
    Run check = Run.of("check", target().toString());
    assertThat(check.err()).contains("没有填“职责”").doesNotContain("不认识的键");
  }

  @Test
  void the_tables_of_a_file_that_was_imported_are_the_same_again() throws IOException {
    Path first = tables("examples/restated-wan/data.json");
    Path again = folder.resolve("again.json");

    Run run = Run.of("import", first.toString(), "-o", again.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(again)).contains("\"公开05表\": {", "\"合计\": {", "446.46");
    assertThat(run.err()).doesNotContain("警告");
  }

  @Test
  void tables_become_a_workbook_to_fill_in_with_the_same_entries() throws IOException {
    Path tables = tables("examples/county-office/data.yaml");
    Path workbook = folder.resolve("单位.xlsx");
    Path direct = folder.resolve("直接.json");
    Path converted = folder.resolve("转成.json");

    Run run = Run.of("import", tables.toString(), "-o", workbook.toString());
    Run.of("import", tables.toString(), "-o", direct.toString());
    Run back = Run.of("convert", workbook.toString(), converted.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(back.exit()).as(back.err()).isZero();
    // The workbook lists the 科目 in the order of the form.
    assertThat(lines(converted)).containsExactlyInAnyOrderElementsOf(lines(direct));
  }

  private static List<String> lines(Path json) throws IOException {
    return Files.readAllLines(json).stream()
        .map(
            line ->
                line.replaceAll(",$", "").replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", ""))
        .toList();
  }

  @Test
  void tables_that_contradict_themselves_are_imported_with_warnings() {
    Path path = folder.resolve("公开05表.xlsx");
    Workbooks.write(path, expenditure("90.00", "10.00")::write);

    Run run = importing(path);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("警告 " + path + " “Sheet1”表 C6 格：导入的表里：公开05表 合计“小计”为 100.00万元")
        .contains("没有找到公开01表（收入支出决算总表）");
  }

  @Test
  void what_finds_no_place_is_named_cell_by_cell() {
    Path path = folder.resolve("公开05表.xlsx");
    Paper paper = expenditure("100.00", "0.00").add("20126", "档案事务", new BigDecimal("7"));
    paper.put(12, 1, new BigDecimal("3.25")).put(6, 3, "保密");
    Workbooks.write(path, paper::write);

    Run run = importing(path);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("“Sheet1”表 C8 格：“7”放不进数据文件：表里科目 20126 下面没有项级科目的行")
        .contains("“Sheet1”表 B13 格：“3.25”认不出是表里哪一行哪一栏的数，没有导入")
        .contains("“Sheet1”表 D7 格：“保密”不是数，没有导入");
  }

  @Test
  void rows_without_a_code_are_told_once_and_refused() {
    Path path = folder.resolve("公开05表.xlsx");
    Paper paper =
        expenditure("100.00", "0.00")
            .add("", "统计管理", new BigDecimal("7"), new BigDecimal("7"))
            .add("", "专项普查", new BigDecimal("8"), "", new BigDecimal("8"))
            .add("", "没有数的一行")
            .add("注：本表反映支出情况");
    Workbooks.write(path, paper::write);

    Run run = importing(path);

    refused(run, "错误 " + path + " “Sheet1”表 B8 格：第8、9行没有科目代码，却有数。[导入-行]", "补上科目代码");
    assertThat(run.err()).doesNotContain("警告");
  }

  @Test
  void a_table_that_is_missing_is_said_first_and_nothing_is_compared_with_it() throws IOException {
    Path path = tables("examples/county-office/data.yaml");
    try (Workbook book = WorkbookFactory.create(Files.newInputStream(path))) {
      book.removeSheetAt(2);
      // The figures of the tables that are there still contradict each other.
      book.getSheetAt(1).getRow(7).getCell(2).setCellValue(1);
      try (OutputStream out = Files.newOutputStream(path)) {
        book.write(out);
      }
    }

    Run run = importing(path);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .startsWith("警告 " + path + "：没有找到公开03表（支出决算表）。[导入-缺表]")
        .contains("公开02表")
        .doesNotContain("公开03表 ", "公开03表各类", "表内-公开03表", "（0 项）");
  }

  /** A small 公开05表 of which the total is 100.00. */
  private static Paper expenditure(String basic, String project) {
    return new Paper("Sheet1")
        .add("一般公共预算财政拨款支出决算表")
        .add("部门名称：云岭县档案局", "2024年度", "金额单位：万元")
        .add("科目代码", "科目名称", "小计", "基本支出", "项目支出")
        .add()
        .add("栏次", "", "1", "2", "3")
        .add("合计", "", new BigDecimal("100.00"), new BigDecimal(basic), "-")
        .add("2010301", "行政运行", new BigDecimal("100.00"), new BigDecimal(basic), project);
  }

  @Test
  void files_that_are_no_workbooks_are_refused_all_at_once() throws IOException {
    Path csv = Files.writeString(folder.resolve("公开01表.xls"), "科目代码,合计\n201,1\n");

    refused(
        importing(csv, folder.resolve("公开02表.xlsx"), folder.resolve("公开03表.xlsm")),
        csv + "：不是工作簿，是文字文件（如 CSV）",
        "公开02表.xlsx：文件不存在",
        "公开03表.xlsm：工作簿带有宏");
  }

  @Test
  void a_workbook_that_was_filled_in_needs_no_import() {
    Path workbook = folder.resolve("填报.xlsx");
    Run.of("new", workbook.toString());

    Run run = importing(workbook);

    refused(run, "错误 " + workbook + "：这是填报工作簿，不用导入。[导入-填报工作簿]");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void a_workbook_without_any_public_table_is_refused() {
    Path path = folder.resolve("工资表.xlsx");
    Workbooks.write(path, new Paper("Sheet1").add("工资表").add("姓名", "金额")::write);

    refused(importing(path), "一张公开表也没有认出来", "查查是不是选错了文件");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位.txt  | shanxi-2024 | 不知道转成哪一种文件
          已有.yaml | shanxi-2024 | 文件已经存在，没有改动它
          单位.yaml | hunan-2024  | 没有“hunan-2024”这个格式，可用的格式：shanxi-2024
          """)
  void a_target_or_format_that_cannot_be_is_refused(String to, String format, String words)
      throws IOException {
    Files.writeString(folder.resolve("已有.yaml"), "原来的");
    Path path = tables("examples/small-unit/data.yaml");
    Path file = folder.resolve(to);

    refused(Run.of("import", path.toString(), "-o", file.toString(), "--format", format), words);
    assertThat(folder.resolve("已有.yaml")).hasContent("原来的");
  }

  @Test
  void a_pack_that_does_not_say_how_cannot_import() throws IOException {
    PackCopy pack = PackCopy.in(folder.resolve("pack"));
    Files.delete(pack.folder().resolve("导入.yaml"));
    Path path = tables("examples/small-unit/data.yaml");

    refused(
        Run.of(
            "import",
            path.toString(),
            "-o",
            target().toString(),
            "--pack",
            pack.folder().toString()),
        "这个格式没有说明怎样导入公开表");
  }

  @Test
  void the_name_of_the_data_file_must_be_given() {
    Run run = Run.of("import", "公开表.xlsx");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("命令写法有误：缺少 -o 新文件", "gongkai import --help");
  }
}
