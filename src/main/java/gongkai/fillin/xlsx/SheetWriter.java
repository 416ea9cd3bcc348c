package gongkai.fillin.xlsx;

import gongkai.fillin.Content;
import gongkai.fillin.DrawnSheet;
import gongkai.fillin.DrawnSheet.Cell;
import gongkai.fillin.DrawnSheet.Merged;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet. */
final class SheetWriter {

  private static final float USUAL_HEIGHT = 20;

  /** A workbook keeps a number to so many digits; a longer one is written as a text. */
  private static final int MOST_DIGITS = 15;

  private final XSSFSheet target;
  private final BookStyles styles;
  private final DrawnSheet sheet;

  SheetWriter(XSSFSheet target, BookStyles styles, DrawnSheet sheet) {
    this.target = target;
    this.styles = styles;
    this.sheet = sheet;
  }

  void write() {
    target.setDefaultRowHeightInPoints(USUAL_HEIGHT);
    target.setDisplayGridlines(false);
    sheet.widths().forEach((column, width) -> target.setColumnWidth(column, width * 256));
    if (sheet.rows().values().stream().anyMatch(row -> !row.key().isEmpty())) {
      target.setColumnHidden(0, true);
    }
    new TreeMap<>(sheet.rows()).forEach(this::row);
    sheet.cells().forEach(this::cell);
    for (Merged merged : sheet.merged()) {
      target.addMergedRegionUnsafe(
          new CellRangeAddress(merged.row(), merged.row(), merged.first(), merged.last()));
    }
    sheet.rules().forEach(rule -> RuleWriter.write(target, rule));
    MarkWriter.write(target, sheet.marks());
    target.addIgnoredErrors(
        new CellRangeAddress(0, 9999, 0, 99),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT,
        IgnoredErrorType.FORMULA,
        IgnoredErrorType.UNLOCKED_FORMULA,
        IgnoredErrorType.FORMULA_RANGE,
        IgnoredErrorType.EMPTY_CELL_REFERENCE);
  }

  private void row(int index, DrawnSheet.Row row) {
    XSSFRow made = target.createRow(index);
    if (row.hidden()) {
      made.setZeroHeight(true);
    } else if (row.height() > 0) {
      made.setHeightInPoints((float) row.height());
    }
    if (!row.key().isEmpty()) {
      XSSFCell key = made.createCell(0);
      key.setCellValue(row.key());
      key.setCellStyle(styles.hidden());
    }
  }

  private void cell(Cell cell) {
    XSSFRow row = target.getRow(cell.row());
    if (row == null) {
      row = target.createRow(cell.row());
    }
    XSSFCell made = row.createCell(cell.column());
    made.setCellStyle(styles.of(cell.look()));
    if (cell.content() instanceof Content.Words words) {
      words(made, cell, words.text());
    } else if (cell.content() instanceof Content.Figure figure) {
      number(made, figure.number());
    } else if (cell.content() instanceof Content.Formula formula) {
      made.setCellFormula(formula.text());
    }
    if (!cell.target().isEmpty()) {
      XSSFHyperlink link =
          target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + cell.target() + "'!B2");
      made.setHyperlink(link);
    }
  }

  private void words(XSSFCell made, Cell cell, String text) {
    if (text.isEmpty()) {
      return;
    }
    made.setCellValue(escaped(text));
    if (cell.look().isOpen() && "=+-@'".indexOf(text.charAt(0)) >= 0) {
      made.setCellStyle(styles.quoted(cell.look()));
    }
  }

  /** What looks like the writing of a strange character in the file is not one. */
  private static String escaped(String text) {
    return text.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
  }

  private static void number(XSSFCell made, BigDecimal number) {
    if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
      made.setCellValue(number.toPlainString());
    } else {
      made.setCellValue(number.doubleValue());
    }
  }
}
