package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gongkai.compose.Composer.Purpose;
import gongkai.document.Cell;
import gongkai.document.PageStyle;
import gongkai.document.TableStyle;
import gongkai.report.PlacedTable.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook, read by another library, says what the tables of the tree say. */
class ReportXlsxTest {

  private static final DataFormatter PRINTER = new DataFormatter(Locale.ROOT);
  private static final double POINTS_PER_INCH = 72;

  /** Width of a digit in em, and room beside a figure in points. */
  private static final double DIGIT = 0.55;

  private static final double AIR = 12;

  static List<Made> reports() {
    return Made.all();
  }

  /** Looks at every sheet beside the table it is to show. */
  private static void each(Made made, BiConsumer<XSSFSheet, PlacedTable> look) {
    List<PlacedTable> tables = PlacedTable.of(made.tree());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(made.xlsx()))) {
      assertThat(book).hasSameSizeAs(tables);
      for (int i = 0; i < tables.size(); i++) {
        look.accept(book.getSheetAt(i), tables.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks at every cell of the tables beside what it is to show. */
  private static void eachCell(Made made, BiConsumer<XSSFCell, Cell> look) {
    each(
        made,
        (sheet, table) -> {
          int first = firstRow(made, table);
          for (Place place : table.places()) {
            look.accept(cell(sheet, first + place.row(), place.column()), place.cell());
          }
        });
  }

  private static String where(XSSFCell cell) {
    return cell.getSheet().getSheetName() + " " + cell.getReference();
  }

  /** The row of the sheet with the first row of the table. */
  private static int firstRow(Made made, PlacedTable table) {
    return table.above().size() + (made.purpose() == Purpose.DRAFT ? 1 : 0);
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_sheet_for_each_table_in_its_order_under_its_number_and_name(Made made) {
    List<String> names = new ArrayList<>();
    each(made, (sheet, table) -> names.add(sheet.getSheetName()));

    assertThat(names)
        .isEqualTo(PlacedTable.of(made.tree()).stream().map(t -> t.table().caption()).toList())
        .hasSize(10)
        .startsWith("公开01表 收入支出决算总表", "公开02表 收入决算表");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_cell_shows_what_is_printed(Made made) {
    eachCell(
        made,
        (cell, printed) ->
            assertThat(PRINTER.formatCellValue(cell)).as(where(cell)).isEqualTo(printed.text()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_figure_is_the_printed_number_and_everything_else_is_text(Made made) {
    Set<String> formats = new HashSet<>();
    eachCell(
        made,
        (cell, printed) -> {
          if (printed.text().isEmpty()) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
          } else if (printed.value().isEmpty()) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          } else {
            assertNumber(cell, printed);
            formats.add(cell.getCellStyle().getDataFormatString());
          }
        });

    assertThat(formats).contains("0.00").isSubsetOf("0.00", "0");
  }

  private static void assertNumber(XSSFCell cell, Cell printed) {
    assertThat(cell.getCellType()).as(cell.getReference()).isEqualTo(CellType.NUMERIC);
    assertThat(new BigDecimal(cell.getRawValue())).isEqualTo(new BigDecimal(printed.text()));
    assertThat(cell.getCellStyle().getDataFormatString())
        .isEqualTo(printed.text().contains(".") ? "0.00" : "0");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_is_merged_in_the_tree_is_merged_in_the_sheet(Made made) {
    each(
        made,
        (sheet, table) -> {
          int first = firstRow(made, table);
          int end = first + table.table().rows().size();
          List<CellRangeAddress> merged =
              table.places().stream()
                  .filter(place -> place.cell().columns() * place.cell().rows() > 1)
                  .map(place -> range(first, place))
                  .toList();

          assertThat(sheet.getMergedRegions())
              .filteredOn(range -> range.getFirstRow() >= first && range.getLastRow() < end)
              .containsExactlyInAnyOrderElementsOf(merged);
        });
  }

  private static CellRangeAddress range(int first, Place place) {
    int row = first + place.row();
    int column = place.column();
    Cell cell = place.cell();
    return new CellRangeAddress(row, row + cell.rows() - 1, column, column + cell.columns() - 1);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_lines_above_and_below_are_there_and_nothing_else(Made made) {
    each(
        made,
        (sheet, table) -> {
          int first = firstRow(made, table);
          int rows = table.table().rows().size();
          List<List<String>> lines = new ArrayList<>();
          for (Row row : sheet) {
            if (row.getRowNum() < first || row.getRowNum() >= first + rows) {
              lines.add(texts(row));
            }
          }
          if (made.purpose() == Purpose.DRAFT) {
            lines.remove(0);
          }
          List<List<String>> wished = new ArrayList<>(table.above());
          wished.addAll(table.below());
          assertThat(lines).isEqualTo(wished);
          assertThat(table.above()).hasSize(3);
          assertThat(sheet.getLastRowNum()).isEqualTo(first + rows + table.below().size() - 1);
        });
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(PRINTER.formatCellValue(cell)));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_place_of_a_table_has_a_border_and_no_line_has(Made made) {
    each(
        made,
        (sheet, table) -> {
          int first = firstRow(made, table);
          int end = first + table.table().rows().size();
          for (Row row : sheet) {
            boolean inTable = row.getRowNum() >= first && row.getRowNum() < end;
            if (inTable) {
              assertThat(row.getPhysicalNumberOfCells()).isEqualTo(table.table().columns());
            }
            BorderStyle border = inTable ? BorderStyle.THIN : BorderStyle.NONE;
            for (var cell : row) {
              CellStyle style = cell.getCellStyle();
              assertThat(
                      List.of(
                          style.getBorderTop(),
                          style.getBorderBottom(),
                          style.getBorderLeft(),
                          style.getBorderRight()))
                  .containsOnly(border);
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void it_is_set_up_for_the_printer(Made made) {
    each(
        made,
        (sheet, table) -> {
          PageStyle page = made.styles().page(table.page());
          PrintSetup setup = sheet.getPrintSetup();
          assertThat(setup.getLandscape()).isEqualTo(page.isLandscape());
          assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
          assertThat(sheet.getFitToPage()).isTrue();
          assertThat(setup.getFitWidth()).isEqualTo((short) 1);
          assertThat(sheet.getHorizontallyCenter()).isTrue();
          assertThat(sheet.isDisplayGridlines()).isFalse();
          assertThat(sheet.getMargin(PageMargin.LEFT))
              .isCloseTo(page.left() / POINTS_PER_INCH, within(0.01));
          assertThat(sheet.getMargin(PageMargin.TOP))
              .isCloseTo(page.top() / POINTS_PER_INCH, within(0.01));
        });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_header_is_repeated_on_paper_and_stays_on_the_screen(Made made) {
    each(
        made,
        (sheet, table) -> {
          int first = firstRow(made, table);
          int head = table.table().headRows();
          if (head == 0) {
            assertThat(sheet.getRepeatingRows()).isNull();
            assertThat(sheet.getPaneInformation()).isNull();
          } else {
            assertThat(sheet.getRepeatingRows())
                .isEqualTo(new CellRangeAddress(first, first + head - 1, -1, -1));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) (first + head));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_table_of_one_page_stays_one_and_a_long_one_has_at_least_twenty_rows_a_page(Made made) {
    each(
        made,
        (sheet, table) -> {
          int pages = sheet.getPrintSetup().getFitHeight();
          boolean whole =
              made.styles().table(table.table().style()).fit() == TableStyle.Fit.ONE_PAGE;
          assertThat(pages).isBetween(1, whole ? 1 : 1 + table.table().rows().size() / 20);
        });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_figure_has_air_in_its_column(Made made) {
    eachCell(
        made,
        (cell, printed) -> {
          if (cell.getCellType() == CellType.NUMERIC) {
            double points = cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex()) * 0.75;
            double size = cell.getCellStyle().getFont().getFontHeight() / 20.0;
            assertThat(printed.text().length() * size * DIGIT + AIR)
                .as(where(cell))
                .isLessThan(points + 0.5);
          }
        });
  }
}
