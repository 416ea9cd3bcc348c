package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.check.Checks;
import gongkai.derive.Deriver;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to the workbook is read, or told with sheet and cell. */
class FillInFindingsTest {

  private static final FactKey OTHER = new FactKey("收入/其他收入", "2210201");

  @TempDir private Path folder;

  private Checked<YearData> after(Consumer<Filled> change) throws IOException {
    try (Filled filled = Filled.sample()) {
      change.accept(filled);
      return filled.read(folder);
    }
  }

  private List<String> findings(Consumer<Filled> change) throws IOException {
    Checked<YearData> read = after(change);
    if (read.value().isEmpty()) {
      return read.findings().stream().map(Finding::toString).toList();
    }
    var statement = Deriver.derive(Sample.PACK, read.value().get()).value().orElseThrow();
    return Checks.run(Sample.PACK, statement).findings().stream().map(Finding::toString).toList();
  }

  private static Cell amount(Filled filled) {
    return filled.listed("收入", "2210201", "其他收入");
  }

  private static String where(Cell cell) {
    return "“" + cell.getSheet().getSheetName() + "”表 " + cell.getAddress() + " 格";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500.4S|应是数字，现为“500.4S”",
        "五百|应是数字，现为“五百”",
        "500元|只写数字，不写单位",
        "12,34|去掉千分位逗号",
        "50%|占比由程序计算",
        "500.456|小数太多",
        "-1|金额是负数"
      })
  void a_wrong_figure_is_told_with_sheet_and_cell(String text, String message) throws IOException {
    List<String> findings = findings(filled -> amount(filled).setCellValue(text));

    assertThat(findings).singleElement().asString().contains("单位.xlsx “收入”表 K", message);
  }

  @Test
  void a_sum_that_does_not_fit_is_told_with_the_sheets_behind_it() throws IOException {
    List<String> findings =
        findings(filled -> filled.listed("基本支出经济分类", "30113", "金额").setCellValue(80000.01));

    assertThat(findings)
        .singleElement()
        .asString()
        .contains("相差 0.01元 怎么办：", "这些数填在“支出”表、“经济分类”表。 [06-4]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500.45",
        " 500.45 ",
        "５００．４５",
        "500.45\u00A0",
        "5 00.45",
        "\u3000500.45",
        "500.450"
      })
  void a_figure_that_is_a_text_is_read_all_the_same(String text) throws IOException {
    YearData data = after(filled -> amount(filled).setCellValue(text)).value().orElseThrow();

    assertThat(data.number(OTHER)).contains(new BigDecimal("500.45"));
  }

  @Test
  void thousands_may_be_set_apart() throws IOException {
    YearData data =
        after(filled -> amount(filled).setCellValue("1,234,500.45")).value().orElseThrow();

    assertThat(data.number(OTHER)).contains(new BigDecimal("1234500.45"));
  }

  @Test
  void a_formula_of_the_users_own_is_read_without_its_binary_tail() throws IOException {
    YearData data =
        after(
                filled -> {
                  amount(filled).setCellFormula("1000000.1-999499.65");
                  filled
                      .book()
                      .getCreationHelper()
                      .createFormulaEvaluator()
                      .evaluateFormulaCell(amount(filled));
                })
            .value()
            .orElseThrow();

    assertThat(data.number(OTHER)).contains(new BigDecimal("500.45"));
  }

  @Test
  void an_error_in_a_cell_is_told_with_sheet_and_cell() throws IOException {
    Checked<YearData> read = after(filled -> amount(filled).setCellErrorValue((byte) 0x17));

    assertThat(read.findings())
        .singleElement()
        .asString()
        .contains("单位.xlsx “收入”表 K", "这一格是“#REF!”，没有内容", "[数据-值]");
  }

  @Test
  void a_missing_reason_is_told_with_sheet_and_cell() throws IOException {
    String[] where = new String[1];
    List<String> findings =
        findings(
            filled -> {
              Cell cell = reason(filled);
              where[0] = where(cell);
              cell.setBlank();
            });

    assertThat(findings)
        .singleElement()
        .asString()
        .contains("单位.xlsx " + where[0], "没有填“增减原因”", "[要填-运行原因]");
  }

  private static Cell reason(Filled filled) {
    Row row = filled.row("*公务用车运行维护费");
    for (Row keys : row.getSheet()) {
      for (Cell key : keys) {
        if (key.toString().equals("三公经费/*/增减原因")) {
          return Filled.cell(row, key.getColumnIndex());
        }
      }
    }
    throw new AssertionError("no column of reasons");
  }

  @Test
  void a_missing_entry_is_told_with_sheet_and_cell() throws IOException {
    String[] where = new String[1];
    List<String> findings =
        findings(
            filled -> {
              Cell cell = filled.entry("#政府采购/工程");
              where[0] = where(cell);
              cell.setBlank();
            });

    assertThat(findings).singleElement().asString().contains(where[0], "没有填“工程”", "[数据-缺少]");
  }

  @Test
  void an_unknown_code_is_told_with_sheet_and_cell() throws IOException {
    List<String> findings =
        findings(filled -> filled.listed("收入", "2210201", "科目").setCellValue("2990001"));

    assertThat(findings)
        .anySatisfy(f -> assertThat(f).contains("“收入”表", "科目目录里没有 2990001", "[HI-1]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"221020|科目代码“221020”不对", "22102O1|科目代码“22102O1”不对", "2012604|科目 2012604 写了两次，“收入”表"})
  void a_wrong_code_is_told_with_sheet_and_cell(String code, String message) throws IOException {
    List<String> findings =
        findings(filled -> filled.listed("收入", "2210201", "科目").setCellValue(code));

    assertThat(findings).singleElement().asString().contains("单位.xlsx “收入”表 B", message);
  }

  @Test
  void a_code_may_be_a_number() throws IOException {
    YearData data =
        after(filled -> filled.listed("收入", "2210201", "科目").setCellValue(2210201))
            .value()
            .orElseThrow();

    assertThat(data.number(OTHER)).contains(new BigDecimal("500.45"));
  }

  @Test
  void a_row_without_a_code_is_told_with_sheet_and_cell() throws IOException {
    List<String> findings = findings(filled -> filled.listed("收入", "2210201", "科目").setBlank());

    assertThat(findings).singleElement().asString().contains("“收入”表 B", "这一行没有科目代码");
  }

  @Test
  void rows_may_be_put_in_and_taken_out() throws IOException {
    YearData data =
        after(
                filled -> {
                  Row first = filled.listed("收入", "2012604", "科目").getRow();
                  Sheet sheet = first.getSheet();
                  int at = first.getRowNum();
                  sheet.shiftRows(at, sheet.getLastRowNum(), 2);
                  Row made = sheet.createRow(at);
                  made.createCell(1).setCellValue("2080505");
                  made.createCell(3).setCellValue(7);
                  sheet.removeRow(filled.listed("收入", "2210201", "科目").getRow());
                })
            .value()
            .orElseThrow();

    assertThat(data.number(new FactKey("收入/一般公共预算财政拨款收入", "2080505")))
        .contains(new BigDecimal("7.00"));
    assertThat(data.number(new FactKey("收入/一般公共预算财政拨款收入", "2012604"))).isPresent();
    assertThat(data.number(OTHER)).isEmpty();
  }

  @Test
  void columns_and_sheets_may_be_moved() throws IOException {
    YearData data =
        after(
                filled -> {
                  Sheet sheet = filled.row("[]收入").getSheet();
                  sheet.shiftColumns(3, 12, 1);
                  filled.book().setSheetName(filled.book().getSheetIndex(sheet), "本年收入");
                  filled.book().setSheetOrder("本年收入", 9);
                })
            .value()
            .orElseThrow();

    assertThat(data.number(OTHER)).contains(new BigDecimal("500.45"));
  }

  @Test
  void a_figure_outside_the_rows_is_not_lost_without_a_word() throws IOException {
    Checked<YearData> read =
        after(
            filled -> {
              Sheet sheet = filled.row("[]收入").getSheet();
              Row row = sheet.createRow(sheet.getLastRowNum() + 2);
              row.createCell(1).setCellValue("2080505");
              row.createCell(3).setCellValue(7);
            });

    assertThat(read.value()).isPresent();
    assertThat(read.findings())
        .singleElement()
        .asString()
        .contains("警告 单位.xlsx “收入”表 B", "“2080505”等 2 格不在填报的行里，没有读");
  }

  @Test
  void a_copied_sheet_is_told() throws IOException {
    Checked<YearData> read =
        after(
            filled -> {
              XSSFWorkbook book = filled.book();
              book.cloneSheet(book.getSheetIndex("基本信息"), "基本信息 (2)");
            });

    assertThat(read.findings().get(0).toString())
        .contains("“基本信息 (2)”表", "“基本信息/单位名称”有两处，“基本信息”表", "复制出来的表整张删掉");
  }

  @Test
  void a_name_typed_over_the_formula_is_the_name() throws IOException {
    YearData data =
        after(
                filled -> {
                  Cell name = filled.listed("收入", "2210201", "名称");
                  name.setBlank();
                  name.setCellValue("房子的钱");
                })
            .value()
            .orElseThrow();

    assertThat(data.words(new FactKey("收入/名称", "2210201"))).containsExactly("房子的钱");
  }

  @Test
  void several_paragraphs_may_stand_in_one_cell() throws IOException {
    YearData data =
        after(
                filled -> {
                  Row keys = filled.row("[]概况/职责");
                  Filled.cell(keys.getSheet().getRow(keys.getRowNum() + 1), 2)
                      .setCellValue("第一段。\n\n第二段。");
                })
            .value()
            .orElseThrow();

    assertThat(data.words(FactKey.of("概况/职责"))).containsExactly("第一段。", "第二段。");
  }

  @Test
  void strange_characters_are_told_with_sheet_and_cell() throws IOException {
    Checked<YearData> read = after(filled -> filled.entry("基本信息/单位名称").setCellValue("档\u202E案馆"));

    assertThat(read.findings())
        .singleElement()
        .asString()
        .contains("“基本信息”表 C", "文字里有印不出来的字符 U+202E");
  }

  @Test
  void stated_figures_without_a_line_or_twice_are_told() throws IOException {
    Checked<YearData> read =
        after(
            filled -> {
              Row keys = filled.row("[*]列示数");
              for (int i = 1; i <= 2; i++) {
                Row row = keys.getSheet().getRow(keys.getRowNum() + i);
                Filled.cell(row, 1).setCellValue("公开01表");
                Filled.cell(row, 2).setCellValue(31);
                Filled.cell(row, 4).setCellValue(1280501);
              }
              Filled.cell(keys.getSheet().getRow(keys.getRowNum() + 3), 1).setCellValue("公开05表");
            });

    assertThat(read.findings()).extracting(Finding::toString).hasSize(2);
    assertThat(read.findings().get(0).toString()).contains("“列示数”表 E", "“列示数/公开01表/31”有两处");
    assertThat(read.findings().get(1).toString()).contains("“列示数”表 C", "没有填“行”");
  }

  @Test
  void another_workbook_is_told() throws IOException {
    try (XSSFWorkbook other = new XSSFWorkbook()) {
      other.createSheet("公开01表").createRow(0).createCell(0).setCellValue("收入支出决算总表");
      Path path = folder.resolve("别的.xlsx");
      try (var out = java.nio.file.Files.newOutputStream(path)) {
        other.write(out);
      }
      var grid = gongkai.sheet.GridReader.open(path, "别的.xlsx").value().orElseThrow();

      assertThat(FillInReader.read(grid).findings())
          .singleElement()
          .asString()
          .contains("别的.xlsx：这不是 gongkai new 生成的填报工作簿", "gongkai import");
    }
  }
}
