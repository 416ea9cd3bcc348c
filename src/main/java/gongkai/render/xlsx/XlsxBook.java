package gongkai.render.xlsx;

import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.layout.PagedDocument;
import gongkai.office.CellTexts;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.ArrayList;
import java.util.List;

/** Writes the main part, which lists the sheets, and knows the other parts. */
final class XlsxBook {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XlsxStyles styles;
  private final CellTexts strings = new CellTexts();
  private final List<String> names = new ArrayList<>();
  private final List<XlsxSheet> sheets = new ArrayList<>();

  XlsxBook(ReportDocument document, StyleSheet sheet, PagedDocument pages) {
    this.styles = new XlsxStyles(sheet);
    XlsxNames maker = new XlsxNames();
    for (XlsxBlock block : XlsxBlock.of(document, sheet, pages)) {
      names.add(maker.of(block.table().caption()));
      sheets.add(XlsxSheet.of(block, document.watermark(), styles, strings));
    }
    if (names.isEmpty()) {
      names.add(maker.of(document.info().title()));
    }
  }

  /** The main part. */
  byte[] main() {
    Xml out = Xml.part("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
    out.open("bookViews").leaf("workbookView").close().open("sheets");
    for (int i = 0; i < names.size(); i++) {
      out.leaf("sheet", "name", names.get(i), "sheetId", i + 1, "r:id", part(i, null).id());
    }
    out.close();
    if (!sheets.isEmpty()) {
      out.open("definedNames");
      for (int i = 0; i < sheets.size(); i++) {
        ranges(out, i);
      }
    }
    return out.bytes();
  }

  /** All other parts. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      parts.add(part(i, sheets.get(i).write(i == 0)));
    }
    if (parts.isEmpty()) {
      // Excel opens no workbook without a sheet.
      parts.add(part(0, Xml.part("worksheet", "xmlns", NAMESPACE).leaf("sheetData").bytes()));
    }
    parts.add(styles.part());
    parts.add(strings.part());
    return parts;
  }

  private static Part part(int sheet, byte[] content) {
    return new Part("worksheets/sheet" + (sheet + 1), "worksheet", content);
  }

  /** What is printed of a sheet, and which rows on every page. */
  private void ranges(Xml out, int index) {
    String sheet = "'" + names.get(index).replace("'", "''") + "'!";
    XlsxSheet ranges = sheets.get(index);
    name(out, "Print_Area", index, sheet + ranges.printArea());
    ranges.repeatedRows().ifPresent(rows -> name(out, "Print_Titles", index, sheet + rows));
  }

  private static void name(Xml out, String name, int sheet, String range) {
    out.open("definedName", "name", "_xlnm." + name, "localSheetId", sheet);
    out.text(range).close();
  }
}
