package gongkai.fillin.xlsx;

import gongkai.document.DocumentInfo;
import gongkai.fillin.DrawnSheet;
import gongkai.fillin.Workbook;
import gongkai.office.CellTexts;
import gongkai.office.OfficeFile;
import gongkai.office.OfficeKind;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the workbook; the same workbook gives the same bytes. */
public final class FillInWriter {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private FillInWriter() {}

  /** The file. */
  public static byte[] write(Workbook workbook) {
    CellTexts texts = new CellTexts();
    Formats formats = new Formats();
    List<Part> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.sheets().size(); i++) {
      DrawnSheet sheet = workbook.sheets().get(i);
      sheets.add(new SheetPart(sheet, i + 1, formats, texts).write(i == 0));
    }
    List<Part> parts = new ArrayList<>(sheets);
    parts.add(formats.part());
    parts.add(texts.part());
    DocumentInfo info = new DocumentInfo(workbook.title(), "", "", "zh-CN");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new OfficeFile(OfficeKind.EXCEL).write(info, main(workbook.sheets(), sheets), parts, out);
    } catch (IOException e) {
      throw new IllegalStateException("a file in memory can be written", e);
    }
    return out.toByteArray();
  }

  private static byte[] main(List<DrawnSheet> sheets, List<Part> parts) {
    Xml out = Xml.part("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
    out.open("bookViews").leaf("workbookView", "tabRatio", 850).close().open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      out.leaf(
          "sheet",
          "name",
          sheets.get(i).name(),
          "sheetId",
          i + 1,
          "state",
          sheets.get(i).hidden() ? "hidden" : "visible",
          "r:id",
          parts.get(i).id());
    }
    out.close().open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      DrawnSheet.Setup setup = sheets.get(i).setup();
      out.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", i);
      out.text("'" + sheets.get(i).name() + "'!$" + (setup.repeatedFrom() + 1) + ":$");
      out.text(String.valueOf(setup.repeatedTo() + 1)).close();
    }
    // No result of a formula is stored: the program that opens the file works them out.
    return out.close().leaf("calcPr", "fullCalcOnLoad", 1).bytes();
  }
}
