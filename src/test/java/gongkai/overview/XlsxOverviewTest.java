package gongkai.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import gongkai.finding.Checked;
import gongkai.sheet.Grid;
import gongkai.sheet.GridCell;
import gongkai.sheet.GridReader;
import gongkai.sheet.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, read back. */
class XlsxOverviewTest {

  private static final byte[] FILE = Runs.file(Runs.overview(Runs.mixed()), OverviewFiles.XLSX);

  @TempDir private static Path folder;
  private static Grid grid;

  @BeforeAll
  static void readBack() throws IOException {
    Path file = Files.write(folder.resolve("汇总.xlsx"), FILE);
    Checked<Grid> read = GridReader.open(file, "汇总.xlsx");
    assertThat(read.findings()).isEmpty();
    grid = read.value().orElseThrow();
  }

  private static List<String> row(int sheet, int row) {
    Sheet read = grid.sheets().get(sheet);
    return IntStream.range(0, read.columns())
        .mapToObj(column -> read.cell(row, column).text())
        .toList();
  }

  private static String part(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(FILE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void there_is_a_sheet_for_each_question() {
    assertThat(grid.sheets())
        .extracting(Sheet::name, Sheet::rows)
        .containsExactly(
            tuple("单位", 16), tuple("没有做成", 8), tuple("常见问题", 9), tuple("异常", 7), tuple("清单", 4));
  }

  /** The row with bars between its cells. */
  private static String line(int sheet, int row) {
    return String.join("|", row(sheet, row));
  }

  @Test
  void every_unit_stands_in_a_row() {
    assertThat(row(0, 1)).contains("共 13 个单位：已生成 8，有错误 1，读不成 1，没有交 1，同名 1，未做 1。金额单位：万元。");
    assertThat(line(0, 2))
        .isEqualTo("序号|单位|年度|口径|状态|错误|警告|提示|收入总计|收入总计增减率|基本支出占比|批复日期|公开期限|数据文件|报告1|报告2");
    assertThat(line(0, 8))
        .isEqualTo("6|清源县己局|2024|部门|已生成|0|0|0|1060.01|0.06|0.66|||数据/6.yaml|Word|PDF");
    assertThat(line(0, 11))
        .startsWith("9|清源县壬局|2024|部门|有错误|1|1|1|1090|0.09|0.69|2025-08-09|2025-08-29|");
    assertThat(line(0, 13))
        .isEqualTo("11|" + Runs.EVIL + "|||没有交|1|0|0||||2025-08-11||数据/11.yaml||");
  }

  @Test
  void figures_are_numbers_and_what_users_wrote_is_text() {
    Sheet units = grid.sheets().get(0);
    assertThat(units.cell(8, 8).kind()).isEqualTo(GridCell.Kind.NUMBER);
    assertThat(units.cell(8, 9).kind()).isEqualTo(GridCell.Kind.NUMBER);
    GridCell evil = units.cell(5, 1);
    assertThat(evil.kind()).isEqualTo(GridCell.Kind.TEXT);
    assertThat(evil.text()).isEqualTo(Runs.EVIL);
    assertThat(grid.sheets().stream().flatMap(sheet -> sheet.cells().stream()))
        .noneMatch(GridCell::formula);
  }

  @Test
  void what_gave_nothing_is_told_with_the_reason() {
    assertThat(row(1, 2)).containsExactly("序号", "单位", "状态", "错误", "位置", "第一条错误", "怎么办");
    assertThat(row(1, 3))
        .containsExactly("9", "清源县壬局", "有错误", "1", "数据/9.yaml 第7行 “收入”", "收入总计不等于支出总计", "改正一边。");
    assertThat(row(1, 7))
        .containsExactly(
            "13", "清源县丑局", "未做", "0", "数据/13.yaml", "运行停下了，还没有轮到它", "原样再运行一次并加上 --resume。");
  }

  @Test
  void what_is_common_and_what_is_unusual() {
    assertThat(row(2, 3))
        .containsExactly(
            "错误",
            "01-5",
            "收入总计＝支出总计",
            "2",
            "2",
            "清源县壬局",
            "数据/9.yaml 第7行 “收入”",
            "收入总计不等于支出总计",
            "改正一边。");
    assertThat(row(3, 3))
        .containsExactly(
            "5",
            "清源县戊局",
            "收入总计",
            "与上年比",
            "1,050.00 万元，+950.00%",
            "上年 100.00 万元",
            "先看两年的数有没有填错（如把万元填成元），再看原因写清没有。来历：gongkai explain 数据文件 收入增减");
  }

  @Test
  void a_list_wider_than_a_page_is_printed_on_two_and_repeats_the_units() throws IOException {
    assertThat(part("xl/worksheets/sheet1.xml")).contains("fitToWidth=\"1\" fitToHeight=\"0\"");
    assertThat(part("xl/worksheets/sheet3.xml")).contains("fitToWidth=\"2\" fitToHeight=\"0\"");
    assertThat(part("xl/workbook.xml")).contains(">'单位'!$3:$3<", ">'常见问题'!$A:$B,'常见问题'!$3:$3<");
  }

  @Test
  void links_lead_to_the_files_beside_it_whatever_they_are_called() throws IOException {
    assertThat(part("xl/worksheets/sheet1.xml"))
        .contains("<hyperlink ref=\"O5\" r:id=\"link3\"/>", "<autoFilter ref=\"A3:P16\"/>");
    assertThat(part("xl/worksheets/_rels/sheet1.xml.rels"))
        .contains(
            "Id=\"link3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                + " Target=\"清源县%20乙局%231%25.docx\" TargetMode=\"External\"");
  }
}
