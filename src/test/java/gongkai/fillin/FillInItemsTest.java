package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Annexes;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects in the workbook: several sheets, put together by the numbers of the projects. */
class FillInItemsTest {

  private static final String PROJECTS = "附件/项目";
  private static final String FUNDS = "附件/项目/*/资金";
  private static final String INDICATORS = "附件/项目/*/指标";

  @TempDir private Path folder;

  @Test
  void everything_is_read_again_as_it_was() throws IOException {
    YearData data = Annexes.data();
    Path path = Files.write(folder.resolve("单位.xlsx"), Filled.bytes(Optional.of(data)));

    Checked<YearData> read = Filled.read(path, "单位.xlsx");

    assertThat(read.findings()).isEmpty();
    assertThat(Filled.content(read.value().orElseThrow())).isEqualTo(Filled.content(data));
  }

  private static FactKey key(String below) {
    return FactKey.of(PROJECTS + "/" + below);
  }

  /** The cell of this column in the n-th row of the list, counted from 1. */
  private static Cell at(Filled book, String list, int row, String column) {
    return at(book.row("[]" + list), row, column);
  }

  private static Cell at(Row keys, int row, String column) {
    for (Cell cell : keys) {
      if (cell.toString().replaceFirst("^#", "").equals(column)) {
        Row line = keys.getSheet().getRow(keys.getRowNum() + row);
        return Filled.cell(line, cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + column);
  }

  private static Cell text(Filled book, int row, String column) {
    for (Row keys : book.book().getSheet("项目分析")) {
      if (keys.getCell(0) != null && keys.getCell(0).toString().equals("[]" + PROJECTS)) {
        return at(keys, row, column);
      }
    }
    throw new AssertionError();
  }

  private static void project(Filled book, int row, Object number, String name) {
    number(at(book, PROJECTS, row, "№"), number);
    at(book, PROJECTS, row, "名称").setCellValue(name);
  }

  private static void number(Cell cell, Object number) {
    if (number instanceof Integer whole) {
      cell.setCellValue(whole);
    } else {
      cell.setCellValue((String) number);
    }
  }

  private static void fund(Filled book, int row, Object number, String source) {
    number(at(book, FUNDS, row, "←№"), number);
    at(book, FUNDS, row, "来源").setCellValue(source);
  }

  private YearData read(Filled book) throws IOException {
    return Filled.read(Files.write(folder.resolve("单位.xlsx"), book.saved()), "单位.xlsx")
        .value()
        .orElseThrow();
  }

  private List<String> faults(Filled book) throws IOException {
    return Filled.read(Files.write(folder.resolve("单位.xlsx"), book.saved()), "单位.xlsx")
        .findings()
        .stream()
        .filter(finding -> finding.place().spot().label().contains("项目"))
        .map(Finding::toString)
        .toList();
  }

  @Test
  void projects_stand_in_the_order_of_their_rows_whatever_their_numbers_are() throws IOException {
    try (Filled book = Filled.sample()) {
      project(book, 2, 7, "甲");
      project(book, 5, "３", "乙");
      fund(book, 1, "3", "单位资金");
      fund(book, 3, 7, "上级资金");
      fund(book, 4, 3, "市县区财政资金");
      number(text(book, 4, "←№"), 3);
      text(book, 4, "分析/产出").setCellValue("第一段\n第二段");
      number(text(book, 3, "←№"), 33);

      YearData data = read(book);

      assertThat(data.words(key("1/名称"))).containsExactly("甲");
      assertThat(data.words(key("1/资金/1/来源"))).containsExactly("上级资金");
      assertThat(data.words(key("2/名称"))).containsExactly("乙");
      assertThat(data.words(key("2/资金/1/来源"))).containsExactly("单位资金");
      assertThat(data.words(key("2/资金/2/来源"))).containsExactly("市县区财政资金");
      assertThat(data.words(key("2/分析/产出"))).containsExactly("第一段", "第二段");
      assertThat(data.place(key("2/资金/1/来源")))
          .hasToString("单位.xlsx “项目资金”表 D10 格 “附件/项目/2/资金/1/来源”");
    }
  }

  @Test
  void numbers_that_lead_nowhere_are_told_with_their_cell() throws IOException {
    try (Filled book = Filled.sample()) {
      project(book, 1, 1, "甲");
      project(book, 2, 1, "乙");
      project(book, 3, "", "丙");
      fund(book, 1, 70, "单位资金");
      at(book, FUNDS, 2, "来源").setCellValue("上级资金");
      number(text(book, 3, "←№"), 1);
      text(book, 1, "经验做法").setCellValue("有");
      text(book, 3, "经验做法").setCellValue("无");

      assertThat(faults(book))
          .containsExactly(
              "错误 单位.xlsx “附件项目”表 B11 格 “附件/项目”：序号“1”有两处，“附件项目”表 B10 格也是 怎么办：改成一个别的行没有用过的数。 [数据-值]",
              "错误 单位.xlsx “附件项目”表 B12 格 “附件/项目”：没有填“序号” 怎么办：写一个别的行没有用过的数，别的表用它指明是哪一项。 [数据-值]",
              "错误 单位.xlsx “项目资金”表 B10 格 “附件/项目/资金”：“附件项目”表上没有序号是“70”的，或那一行空着 怎么办：改成那张表上有的序号；是新的一项，先在那张表上填好那一行。 [数据-值]",
              "错误 单位.xlsx “项目资金”表 B11 格 “附件/项目/资金”：没有填“序号” 怎么办：写“附件项目”表上这一项的序号。 [数据-值]",
              "错误 单位.xlsx “项目分析”表 B11 格 “附件/项目”：序号“1”在这张表上有两行 怎么办：合成一行，或改序号。 [数据-值]");
    }
  }

  @Test
  void money_of_a_number_that_no_project_has_yet_is_told_where_the_money_stands()
      throws IOException {
    try (Filled book = Filled.sample()) {
      fund(book, 1, 4, "单位资金");

      assertThat(faults(book))
          .singleElement()
          .asString()
          .startsWith("错误 单位.xlsx “项目资金”表 B10 格 “附件/项目/资金”：“附件项目”表上没有序号是“4”的，或那一行空着");
    }
  }

  @Test
  void faults_in_a_row_are_told_with_their_cell() throws IOException {
    try (Filled book = Filled.sample()) {
      project(book, 1, 1, "甲");
      number(at(book, INDICATORS, 1, "←№"), 1);
      at(book, INDICATORS, 1, "一级").setCellValue("产出指标");
      at(book, INDICATORS, 1, "二级").setCellValue("数量");
      at(book, INDICATORS, 1, "权重").setCellValue("十分");
      at(book, INDICATORS, 2, "原因").setCellValue("没有");
      number(at(book, INDICATORS, 2, "←№"), 1);

      assertThat(faults(book))
          .anyMatch(fault -> fault.contains("“项目指标”表 E9 格 “附件/项目/1/指标/1/二级”：“数量”不在可选的词里"))
          .anyMatch(fault -> fault.contains("“附件/项目/1/指标/1/权重”：应是数字，现为“十分”"))
          .anyMatch(fault -> fault.contains("“附件/项目/1/指标/1/名称”：没有填“名称”"))
          .anyMatch(fault -> fault.contains("“附件/项目/1/指标/2/一级”：没有填“一级”"));
    }
  }

  private static void shown(Filled book, Cell cell, double value, String format) {
    CellStyle style = book.book().createCellStyle();
    style.setDataFormat(book.book().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  private static void indicator(Filled book) {
    project(book, 1, 1, "甲");
    number(at(book, INDICATORS, 1, "←№"), 1);
    at(book, INDICATORS, 1, "一级").setCellValue("产出指标");
    at(book, INDICATORS, 1, "二级").setCellValue("数量指标");
    at(book, INDICATORS, 1, "名称").setCellValue("增长率");
    at(book, INDICATORS, 1, "权重").setCellValue(10);
  }

  @Test
  void a_text_from_a_cell_in_per_cent_is_what_the_cell_shows() throws IOException {
    try (Filled book = Filled.sample()) {
      indicator(book);
      shown(book, at(book, INDICATORS, 1, "年初值"), 0.05, "0%");
      shown(book, at(book, INDICATORS, 1, "调整后值"), 0.055, "0.0%");
      shown(book, at(book, INDICATORS, 1, "实际值"), 0.29, "0.00%;[Red]-0.00%");
      shown(book, at(book, INDICATORS, 1, "定性说明"), 5.4, "0.0\"%\"");

      YearData data = read(book);

      assertThat(data.words(key("1/指标/1/年初值"))).containsExactly("5%");
      assertThat(data.words(key("1/指标/1/调整后值"))).containsExactly("5.5%");
      assertThat(data.words(key("1/指标/1/实际值"))).containsExactly("29%");
      assertThat(data.words(key("1/指标/1/定性说明"))).containsExactly("5.4");
    }
  }

  @Test
  void per_cent_of_a_formula_have_two_decimals() throws IOException {
    try (Filled book = Filled.sample()) {
      indicator(book);
      Cell cell = at(book, INDICATORS, 1, "实际值");
      shown(book, cell, 0, "0%");
      cell.setCellFormula("1/3");
      book.book().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);

      assertThat(read(book).words(key("1/指标/1/实际值"))).containsExactly("33.33%");
    }
  }

  @Test
  void a_figure_in_a_cell_in_per_cent_is_told_with_its_cell() throws IOException {
    try (Filled book = Filled.sample()) {
      indicator(book);
      shown(book, at(book, INDICATORS, 1, "权重"), 0.1, "0%");
      fund(book, 1, 1, "单位资金");
      shown(book, at(book, FUNDS, 1, "全年预算"), 1000, "0.00%");

      assertThat(faults(book))
          .contains(
              "错误 单位.xlsx “项目指标”表 M9 格：这一格是百分比格式（10%），这里要填数 怎么办：把单元格格式改成“常规”，再填 10。 [数据-值]",
              "错误 单位.xlsx “项目资金”表 H10 格：这一格是百分比格式（100000%），这里要填数 怎么办：把单元格格式改成“常规”，再填 100000。 [数据-值]");
    }
  }

  @Test
  void a_date_is_read_as_people_write_it() throws IOException {
    try (Filled book = Filled.sample()) {
      indicator(book);
      shown(book, at(book, INDICATORS, 1, "年初值"), 45596, "yyyy/m/d");
      shown(book, at(book, INDICATORS, 1, "实际值"), 45596, "yyyy\"年\"m\"月\"");
      shown(book, book.entry("附件/报告日期"), 45596, "yyyy-mm-dd");

      YearData data = read(book);

      assertThat(data.words(key("1/指标/1/年初值"))).containsExactly("2024年10月31日");
      assertThat(data.words(key("1/指标/1/实际值"))).containsExactly("2024年10月");
      assertThat(data.words(FactKey.of("附件/报告日期"))).containsExactly("2024年10月31日");
    }
  }

  @Test
  void points_that_a_formula_worked_out_are_read_without_their_tail() throws IOException {
    try (Filled book = Filled.sample()) {
      project(book, 1, 1, "甲");
      number(at(book, INDICATORS, 1, "←№"), 1);
      at(book, INDICATORS, 1, "一级").setCellValue("产出指标");
      at(book, INDICATORS, 1, "二级").setCellValue("数量指标");
      at(book, INDICATORS, 1, "名称").setCellValue("件数");
      at(book, INDICATORS, 1, "权重").setCellValue(12.5);

      assertThat(read(book).number(key("1/指标/1/权重"))).contains(new BigDecimal("12.5"));
    }
  }

  @Test
  void a_copied_sheet_is_told_once() throws IOException {
    try (Filled book = Filled.of(Annexes.data())) {
      book.book().cloneSheet(book.book().getSheetIndex("附件项目"), "附件项目 (2)");

      assertThat(faults(book))
          .singleElement()
          .asString()
          .contains("“附件/项目”有两处，“附件项目”表 B10 格也是", "复制出来的表整张删掉");
    }
  }
}
