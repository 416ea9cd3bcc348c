package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the file offers the person who fills it in, as another library reads it. */
class FillInFileTest {

  private static Filled blank;

  @BeforeAll
  static void write() throws IOException {
    blank = Filled.blank();
  }

  @AfterAll
  static void close() throws IOException {
    blank.close();
  }

  private static XSSFSheet sheet(String name) {
    return blank.book().getSheet(name);
  }

  private static List<Sheet> sheets() {
    return StreamSupport.stream(blank.book().spliterator(), false).toList();
  }

  @Test
  void the_sheets_stand_in_the_order_of_the_work() {
    assertThat(sheets().stream().map(Sheet::getSheetName))
        .containsExactly(
            "封面", "基本信息", "收入", "支出", "结转结余", "经济分类", "三公与机构", "上年与年初预算", "文字说明", "附件项目", "核对",
            "列示数", "科目目录", "推算");
    assertThat(
            sheets().stream()
                .filter(s -> blank.book().isSheetHidden(blank.book().getSheetIndex(s))))
        .extracting(Sheet::getSheetName)
        .containsExactly("列示数", "推算");
  }

  @Test
  void every_entry_has_its_key_once() {
    Set<String> keys = new HashSet<>();
    for (Sheet sheet : sheets()) {
      if (sheet.getRow(0) != null
          && "gongkai 填报 1".equals(String.valueOf(sheet.getRow(0).getCell(0)))) {
        keys(sheet).forEach(key -> assertThat(keys.add(key)).as(key).isTrue());
      }
    }
    Set<String> wanted = new HashSet<>();
    Sample.PACK.schema().leaves("").forEach((path, leaf) -> wanted.addAll(keys(path, leaf)));
    wanted.removeIf(path -> path.startsWith("$"));
    assertThat(keys).isEqualTo(wanted);
  }

  private static Set<String> keys(String path, Schema leaf) {
    return leaf.kind() == Kind.ROWS
        ? leaf.item().children().keySet().stream()
            .map(key -> path + "/" + key)
            .collect(Collectors.toSet())
        : leaf.kind() == Kind.STATED
            ? Set.of(path + "/表", path + "/行", path + "/栏", path + "/数")
            : Set.of(path);
  }

  /** The paths that the hidden keys of a sheet speak of. */
  private static List<String> keys(Sheet sheet) {
    List<String> keys = new ArrayList<>();
    Row matrix = null;
    for (Row row : sheet) {
      String key = row.getCell(0) == null ? "" : row.getCell(0).toString();
      if (key.startsWith("[]") || key.startsWith("[*]")) {
        String path = key.substring(key.indexOf(']') + 1);
        beside(row).forEach(name -> keys.add(name.equals("¶") ? path : path + "/" + name));
      } else if (key.equals("{}")) {
        matrix = row;
      } else if (key.startsWith("*")) {
        List<String> line = List.of(key.substring(1).split("!"));
        beside(matrix).stream()
            .filter(column -> !line.contains(column))
            .forEach(column -> keys.add(column.replace("*", line.get(0))));
      } else if (!key.isEmpty()
          && !key.startsWith("gongkai")
          && !key.equals("-")
          && !key.equals("[/]")) {
        keys.add(key.replaceFirst("^#", ""));
      }
    }
    return keys;
  }

  private static List<String> beside(Row row) {
    return StreamSupport.stream(row.spliterator(), false)
        .skip(1)
        .map(Cell::toString)
        .filter(text -> !text.isEmpty())
        .map(text -> text.replaceAll("^[~#]", ""))
        .toList();
  }

  @Test
  void keys_are_hidden_and_inputs_are_open_while_everything_else_is_locked() {
    for (Sheet sheet : sheets()) {
      assertThat(((XSSFSheet) sheet).getProtect()).as(sheet.getSheetName()).isTrue();
    }
    assertThat(sheet("收入").isColumnHidden(0)).isTrue();
    assertThat(sheet("收入").getRow(0).getZeroHeight()).isTrue();
    assertThat(blank.row("[]收入").getZeroHeight()).isTrue();
    assertThat(sheet("收入").isInsertRowsLocked()).isFalse();
    assertThat(blank.entry("基本信息/单位名称").getCellStyle().getLocked()).isFalse();
    assertThat(blank.listed("收入", "", "其他收入").getCellStyle().getLocked()).isFalse();
    for (Sheet sheet : sheets()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean name =
              cell.getCellType() == CellType.FORMULA && cell.toString().contains("VLOOKUP");
          if (cell.getCellType() == CellType.FORMULA && !name) {
            assertThat(cell.getCellStyle().getLocked()).as(cell.getAddress() + " " + cell).isTrue();
          }
        }
      }
    }
  }

  @Test
  void every_open_cell_has_a_message_that_says_what_to_fill_in() {
    for (Sheet sheet : sheets()) {
      Map<Integer, List<CellRangeAddress>> told =
          ((XSSFSheet) sheet)
              .getDataValidations().stream()
                  .filter(rule -> !rule.getPromptBoxText().isBlank())
                  .flatMap(rule -> List.of(rule.getRegions().getCellRangeAddresses()).stream())
                  .collect(Collectors.groupingBy(CellRangeAddress::getFirstColumn));
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (!cell.getCellStyle().getLocked()) {
            assertThat(told.getOrDefault(cell.getColumnIndex(), List.of()))
                .as(sheet.getSheetName() + " " + cell.getAddress())
                .anyMatch(range -> range.isInRange(cell));
          }
        }
      }
    }
  }

  private static Optional<XSSFDataValidation> rule(Cell cell) {
    return ((XSSFSheet) cell.getSheet())
        .getDataValidations().stream()
            .filter(
                rule ->
                    List.of(rule.getRegions().getCellRangeAddresses()).stream()
                        .anyMatch(range -> range.isInRange(cell)))
            .findFirst();
  }

  @Test
  void codes_words_and_figures_are_guided() {
    XSSFDataValidation codes = rule(blank.listed("收入", "", "科目")).orElseThrow();
    assertThat(codes.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(codes.getValidationConstraint().getFormula1()).startsWith("'科目目录'!");
    assertThat(codes.getShowErrorBox()).isFalse();
    XSSFDataValidation scope = rule(blank.entry("基本信息/口径")).orElseThrow();
    assertThat(scope.getValidationConstraint().getExplicitListValues()).containsExactly("部门", "单位");
    assertThat(scope.getShowErrorBox()).isTrue();
    XSSFDataValidation amount = rule(blank.entry("#政府采购/货物")).orElseThrow();
    assertThat(amount.getValidationConstraint().getValidationType())
        .isEqualTo(ValidationType.DECIMAL);
    assertThat(amount.getValidationConstraint().getFormula1()).isEqualTo("0");
    assertThat(amount.getPromptBoxText()).isEqualTo("政府采购货物支出，公开10表行次2。没有就填 0。");
    XSSFDataValidation count = rule(blank.entry("#国有资产占用/车辆/机要通信用车")).orElseThrow();
    assertThat(count.getValidationConstraint().getValidationType())
        .isEqualTo(ValidationType.INTEGER);
  }

  @Test
  void a_blank_workbook_has_the_year_and_the_codes_of_the_format() {
    assertThat(blank.entry("#基本信息/年度").getNumericCellValue()).isEqualTo(2024);
    assertThat(blank.entry("基本信息/金额单位").toString()).isEqualTo("元");
    assertThat(blank.entry("格式").toString()).isEqualTo("shanxi-2024");
    assertThat(blank.listed("基本支出经济分类", "30231", "金额").toString()).isEmpty();
  }

  @Test
  void words_that_look_like_formulas_stay_words_when_somebody_edits_them() throws IOException {
    try (Filled filled = Filled.of(Filled.sample(Sample.with("人员增加}", "\"=1+1\"}")))) {
      Cell words = filled.entry("收支说明/财政拨款收支总体/增减原因");

      assertThat(words.getCellType()).isEqualTo(CellType.STRING);
      assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void wide_sheets_are_printed_across_with_their_heads_on_each_page() {
    assertThat(sheet("收入").getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet("收入").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet("收入").getRepeatingRows()).isNotNull();
    assertThat(sheet("收入").getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet("封面").getPrintSetup().getLandscape()).isFalse();
  }

  /** Beyond these Excel says that the file is damaged. */
  @Test
  void nothing_is_longer_than_excel_takes() {
    for (DrawnSheet sheet : Workbook.draw(Sample.PACK, Optional.empty()).sheets()) {
      for (DrawnSheet.Cell cell : sheet.cells()) {
        if (cell.content() instanceof Content.Formula formula) {
          assertThat(formula.text().length()).isLessThan(8192);
          Pattern.compile("\"(?:[^\"]|\"\")*\"")
              .matcher(formula.text())
              .results()
              .forEach(text -> assertThat(text.group().length()).isLessThan(255));
        }
      }
      for (DrawnSheet.Mark mark : sheet.marks()) {
        assertThat(mark.formula()).as("colours look at their own sheet only").doesNotContain("!");
      }
      for (DrawnSheet.Rule rule : sheet.rules()) {
        if (rule.kind() instanceof DrawnSheet.Rule.OneOf words) {
          assertThat(String.join(",", words.words()).length()).isLessThan(255);
          assertThat(words.words()).noneMatch(word -> word.contains(","));
        }
      }
    }
    for (Sheet sheet : sheets()) {
      for (XSSFDataValidation rule : ((XSSFSheet) sheet).getDataValidations()) {
        assertThat(rule.getPromptBoxTitle().length()).isLessThanOrEqualTo(32);
        assertThat(rule.getPromptBoxText().length()).isLessThanOrEqualTo(255);
      }
    }
  }

  /** Of what lies over something else Excel says that the file is damaged. */
  @Test
  void no_rule_and_no_merged_cells_lie_over_others() {
    for (Sheet sheet : sheets()) {
      List<CellRangeAddress> ranges =
          new ArrayList<>(
              ((XSSFSheet) sheet)
                  .getDataValidations().stream()
                      .flatMap(rule -> List.of(rule.getRegions().getCellRangeAddresses()).stream())
                      .toList());
      assertApart(sheet, ranges);
      assertApart(sheet, sheet.getMergedRegions());
    }
  }

  private static void assertApart(Sheet sheet, List<CellRangeAddress> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(ranges.get(i).intersects(ranges.get(j)))
            .as("%s %s %s", sheet.getSheetName(), ranges.get(i), ranges.get(j))
            .isFalse();
      }
    }
  }

  @Test
  void nothing_in_it_is_english() {
    for (Sheet sheet : sheets()) {
      if (sheet.getSheetName().equals("推算")) {
        continue;
      }
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING && cell.getColumnIndex() > 0) {
            assertThat(cell.toString().replaceAll("gongkai (check|generate|new)|shanxi-2024", ""))
                .doesNotContainPattern("[A-Za-z]{3,}");
          }
        }
      }
    }
  }
}
