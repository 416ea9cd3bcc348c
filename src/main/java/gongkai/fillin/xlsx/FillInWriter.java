package gongkai.fillin.xlsx;

import gongkai.fillin.DrawnSheet;
import gongkai.fillin.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook; the same workbook gives the same bytes. */
public final class FillInWriter {

  private FillInWriter() {}

  /** The file. */
  public static byte[] write(Workbook workbook) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      // What the formulas say is ours and tested; to parse each again costs a second.
      book.setCellFormulaValidation(false);
      BookStyles styles = new BookStyles(book);
      for (DrawnSheet sheet : workbook.sheets()) {
        book.createSheet(sheet.name());
      }
      for (int i = 0; i < workbook.sheets().size(); i++) {
        DrawnSheet sheet = workbook.sheets().get(i);
        XSSFSheet target = book.getSheetAt(i);
        new SheetWriter(target, styles, sheet).write();
        if (sheet.hidden()) {
          book.setSheetVisibility(i, SheetVisibility.HIDDEN);
        }
        PageSetup.set(target, sheet);
      }
      book.setActiveSheet(0);
      book.setForceFormulaRecalculation(true);
      describe(book, workbook.title());
      ByteArrayOutputStream stamped = new ByteArrayOutputStream();
      book.write(stamped);
      return TimelessZip.of(stamped.toByteArray());
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a workbook in memory can be written", e);
    }
  }

  private static void describe(XSSFWorkbook book, String title) throws InvalidFormatException {
    PackagePropertiesPart properties =
        book.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(Optional.of(title));
    properties.setCreatorProperty(Optional.of("gongkai"));
    // An empty word takes the time away; an empty Optional would leave the present moment.
    properties.setCreatedProperty("");
  }
}
