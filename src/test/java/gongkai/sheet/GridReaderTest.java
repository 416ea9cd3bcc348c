package gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.finding.Checked;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in a workbook is what is read from it, of both kinds alike. */
class GridReaderTest {

  @TempDir private Path folder;

  private Grid read(Path path) {
    Checked<Grid> grid = GridReader.open(path, path.getFileName().toString());
    assertThat(grid.findings()).isEmpty();
    return grid.value().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"表.xlsx", "表.xls"})
  void cells_are_read_as_they_are_shown(String name) {
    Grid grid = read(Workbooks.write(folder.resolve(name), GridReaderTest::fill));

    assertThat(grid.file()).isEqualTo(name);
    assertThat(grid.sheets()).extracting(Sheet::name).containsExactly("收入", "旧表");
    assertThat(grid.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
    Sheet sheet = grid.sheets().get(0);
    assertThat(sheet.cell(0, 0).text()).isEqualTo(" 收入决算表 ");
    assertThat(sheet.cell(1, 1).number().orElseThrow().toPlainString()).isEqualTo("1234.5");
    assertThat(sheet.cell(1, 2).number().orElseThrow().toPlainString()).isEqualTo("2012604");
    assertThat(sheet.cell(1, 1).spot().label()).isEqualTo("“收入”表 B2 格");
    assertThat(sheet.cell(9, 9).isBlank()).isTrue();
    assertThat(sheet.cell(9, 9).spot().cell()).isEqualTo("J10");
    assertThat(sheet.rows()).isEqualTo(6);
    assertThat(sheet.columns()).isEqualTo(6);
    assertThat(sheet.row(1)).containsOnlyKeys(1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"表.xlsx", "表.xls"})
  void the_tails_of_binary_arithmetic_are_not_shown(String name) {
    Sheet sheet = read(Workbooks.write(folder.resolve(name), GridReaderTest::fill)).sheets().get(0);

    assertThat(sheet.cell(2, 0).text()).isEqualTo("0.3");
    assertThat(sheet.cell(2, 1).text()).isEqualTo("123456789012346000");
    assertThat(sheet.cell(2, 2).text()).isEqualTo("-0.01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"表.xlsx", "表.xls"})
  void a_formula_gives_the_value_it_had_when_saved(String name) {
    Sheet sheet = read(Workbooks.write(folder.resolve(name), GridReaderTest::fill)).sheets().get(0);

    assertThat(sheet.cell(3, 0).text()).isEqualTo("1234.5");
    assertThat(sheet.cell(3, 0).formula()).isTrue();
    assertThat(sheet.cell(3, 1).kind()).isEqualTo(GridCell.Kind.ERROR);
    assertThat(sheet.cell(3, 1).text()).isEqualTo("#DIV/0!");
    assertThat(sheet.cell(1, 1).formula()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"表.xlsx", "表.xls"})
  void dates_and_truth_values_are_texts(String name) {
    Sheet sheet = read(Workbooks.write(folder.resolve(name), GridReaderTest::fill)).sheets().get(0);

    assertThat(sheet.row(4).values())
        .extracting(GridCell::text)
        .containsExactly("2025年8月", "2025-8-1", "2025年8月1日", "2025年度", "2025年8月", "TRUE");
    assertThat(sheet.row(4).values()).allMatch(cell -> cell.kind() == GridCell.Kind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"表.xlsx", "表.xls"})
  void merged_cells_show_the_content_of_their_first(String name) {
    Sheet sheet = read(Workbooks.write(folder.resolve(name), GridReaderTest::fill)).sheets().get(0);

    assertThat(sheet.merged()).isEqualTo(List.of(new Region(0, 0, 0, 3)));
    assertThat(sheet.shown(0, 2).text()).isEqualTo(" 收入决算表 ");
    assertThat(sheet.cell(0, 2).isBlank()).isTrue();
    assertThat(sheet.shown(1, 0).isBlank()).isTrue();
  }

  private static void fill(Workbook workbook) {
    var sheet = workbook.createSheet("收入");
    sheet.createRow(0).createCell(0).setCellValue(" 收入决算表 ");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    Row plain = sheet.createRow(1);
    plain.createCell(0).setCellValue("  ");
    plain.createCell(1).setCellValue(1234.5);
    plain.createCell(2).setCellValue(2012604);
    Row tails = sheet.createRow(2);
    tails.createCell(0).setCellValue(0.1 + 0.2);
    tails.createCell(1).setCellValue(123456789012345678.0);
    tails.createCell(2).setCellValue(0.29 - 0.3);
    Row formulas = sheet.createRow(3);
    formulas.createCell(0).setCellFormula("B2");
    formulas.createCell(1).setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    Row dates = sheet.createRow(4);
    date(workbook, dates.createCell(0), "yyyy\"年\"m\"月\"");
    date(workbook, dates.createCell(1), "m/d/yy");
    date(workbook, dates.createCell(2), "yyyy\"年\"m\"月\"d\"日\";@");
    date(workbook, dates.createCell(3), "yyyy\"年度\"");
    date(workbook, dates.createCell(4), "");
    dates.getCell(4).getCellStyle().setDataFormat((short) 57);
    dates.createCell(5).setCellValue(true);
    sheet.createRow(5).createCell(0).setCellValue("注");
    workbook.createSheet("旧表").createRow(0).createCell(0).setCellValue(1);
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
  }

  private static void date(Workbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(45870);
  }
}
