package gongkai.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls, the workbooks of 1997 to 2003. */
final class XlsReader {

  private XlsReader() {}

  static Grid read(Path path, String shown) {
    try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
      requireWorkbook(files.getRoot());
      try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
        return grid(workbook, shown);
      }
    } catch (EncryptedDocumentException e) {
      throw new WrongKindException(FileKind.ENCRYPTED);
    } catch (OldFileFormatException e) {
      throw new WrongKindException(FileKind.OLD);
    } catch (WrongKindException | TooBigException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes to hand at a damaged file.
      throw new DamagedException(e);
    }
  }

  private static void requireWorkbook(DirectoryNode root) {
    Set<String> names = root.getEntryNames();
    if (names.contains("EncryptedPackage")) {
      throw new WrongKindException(FileKind.ENCRYPTED);
    }
    if (names.contains("_VBA_PROJECT_CUR")) {
      throw new WrongKindException(FileKind.MACROS);
    }
    if (names.contains("Workbook") || names.contains("WORKBOOK") || names.contains("BOOK")) {
      return;
    }
    throw new WrongKindException(
        names.contains("Book")
            ? FileKind.OLD
            : names.contains("WordDocument")
                ? FileKind.WORD
                : names.contains("PowerPoint Document") ? FileKind.SLIDES : FileKind.OTHER);
  }

  private static Grid grid(HSSFWorkbook workbook, String shown) {
    Quota quota = new Quota();
    boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      SheetBuilder builder = new SheetBuilder(i, workbook.getSheetName(i), hidden, quota);
      fill(builder, workbook.getSheetAt(i), since1904);
      sheets.add(builder.build());
    }
    return new Grid(shown, sheets);
  }

  private static void fill(SheetBuilder builder, HSSFSheet sheet, boolean since1904) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        builder.place();
        fill(builder, cell, since1904);
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      builder.merge(
          new Region(
              range.getFirstRow(),
              range.getFirstColumn(),
              range.getLastRow(),
              range.getLastColumn()));
    }
  }

  private static void fill(SheetBuilder builder, Cell cell, boolean since1904) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    boolean formula = cell.getCellType() == CellType.FORMULA;
    switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case STRING -> builder.text(row, column, cell.getStringCellValue(), formula);
      case BOOLEAN ->
          builder.text(row, column, SheetBuilder.truth(cell.getBooleanCellValue()), formula);
      case ERROR ->
          builder.error(
              row, column, FormulaError.forInt(cell.getErrorCellValue()).getString(), formula);
      case NUMERIC -> {
        double number = cell.getNumericCellValue();
        int id = cell.getCellStyle().getDataFormat();
        String format = cell.getCellStyle().getDataFormatString();
        if (Dates.isDate(id, format)) {
          LocalDateTime date = DateUtil.getLocalDateTime(number, since1904);
          builder.date(row, column, Dates.text(date, Dates.format(id, format)), formula);
        } else {
          builder.number(row, column, number, format, formula);
        }
      }
      default -> {
        // Nothing is shown there.
      }
    }
  }
}
