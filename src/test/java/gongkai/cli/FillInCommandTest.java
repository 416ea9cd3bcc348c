package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.fillin.Workbook;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.model.YearData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that people fill in goes wherever a data file goes. */
class FillInCommandTest {

  @TempDir private Path folder;

  private Path workbook(String text) throws IOException {
    YearData data = Sample.read(text).value().orElseThrow();
    return Files.write(
        folder.resolve("单位.xlsx"),
        FillInWriter.write(Workbook.draw(Sample.PACK, Optional.of(data))));
  }

  @Test
  void a_blank_workbook_is_made_and_its_check_names_what_is_missing_by_sheet_and_cell() {
    Path file = folder.resolve("单位.xlsx");

    assertThat(Run.of("new", file.toString()).exit()).isZero();

    Run check = Run.of("check", file.toString());
    assertThat(check.exit()).isEqualTo(2);
    List<String> errors = check.err().lines().filter(line -> line.startsWith("错误")).toList();
    assertThat(errors).hasSizeGreaterThan(20);
    assertThat(errors).allMatch(line -> line.matches(".*单位\\.xlsx “[^”]+”表 [A-Z]+\\d+ 格 .*没有填“.*"));
    assertThat(check.err()).contains("“基本信息”表 C6 格 “基本信息/单位名称”：没有填“单位名称”");
  }

  @Test
  void an_existing_workbook_is_not_touched() throws IOException {
    Path file = workbook(Sample.TEXT);
    byte[] before = Files.readAllBytes(file);

    Run run = Run.of("new", file.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("文件已经存在，没有改动它");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void a_report_made_of_a_workbook_is_that_made_of_the_text() throws IOException {
    Path text = Files.writeString(folder.resolve("单位.yaml"), Sample.TEXT);
    Path file = workbook(Sample.TEXT);

    for (Path from : List.of(text, file)) {
      String out = folder.resolve(from.getFileName() + "-out").toString();
      Run run = Run.of("generate", from.toString(), "-o", out, "--to", "docx");
      assertThat(run.exit()).as(run.err()).isZero();
    }

    String name = "云岭县档案馆2024年度单位决算公开.docx";
    assertThat(folder.resolve("单位.xlsx-out").resolve(name))
        .hasSameBinaryContentAs(folder.resolve("单位.yaml-out").resolve(name));
  }

  @Test
  void a_figure_is_explained_down_to_its_cell() throws IOException {
    Run run = Run.of("explain", workbook(Sample.TEXT).toString(), "公开05表/201/1");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("“支出”表 D", "“支出”表 E");
  }

  @Test
  void an_error_in_a_cell_stops_the_report() throws IOException {
    Path file = workbook(Sample.TEXT);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : book.getSheet("基本信息")) {
        Cell key = row.getCell(0);
        if (key != null && key.toString().equals("基本信息/封面日期")) {
          row.getCell(2).setCellErrorValue((byte) 0x17);
        }
      }
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }

    Run run = Run.of("generate", file.toString(), "-o", folder.resolve("out").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“基本信息”表 C", "这一格是“#REF!”");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void last_years_workbook_gives_last_years_figures() throws IOException {
    Path last = folder.resolve("去年.xlsx");
    Files.move(workbook(Sample.with("年度: 2024", "年度: 2023")), last);
    Path file =
        workbook(Sample.TEXT.replace("收支总体: {上年总计: 1280501.00,", "收支总体: {上年总计: 1180501.00,"));

    Run run = Run.of("check", file.toString(), "--last-year", last.toString());

    assertThat(run.err()).contains("[YR-1]", "“收支说明/收支总体/上年总计”");
  }
}
