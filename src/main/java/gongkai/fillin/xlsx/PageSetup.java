package gongkai.fillin.xlsx;

import gongkai.fillin.DrawnSheet;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet scrolls, prints and is protected. */
final class PageSetup {

  /** A sheet wider than this many characters is printed across. */
  private static final int PORTRAIT_WIDTH = 110;

  private PageSetup() {}

  static void set(XSSFSheet sheet, DrawnSheet drawn) {
    DrawnSheet.Setup setup = drawn.setup();
    sheet.createFreezePane(setup.frozenColumns(), setup.frozenRows());
    sheet.setRepeatingRows(new CellRangeAddress(setup.repeatedFrom(), setup.repeatedTo(), -1, -1));
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    int width = drawn.widths().values().stream().mapToInt(Integer::intValue).sum();
    print.setLandscape(width > PORTRAIT_WIDTH);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
    sheet.getFooter().setCenter("&A　第 &P 页 共 &N 页");
    if (setup.locked()) {
      protect(sheet);
    }
  }

  /** No password: a person who knows better can take it off. */
  private static void protect(XSSFSheet sheet) {
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.enableLocking();
  }
}
