package gongkai.render.xlsx;

import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.layout.PagedDocument;
import gongkai.office.OfficeFile;
import gongkai.office.OfficeKind;
import gongkai.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the tables of a report as an Excel workbook, a sheet each; the text is left out. */
public final class XlsxRenderer implements Renderer {

  private final OfficeFile file = new OfficeFile(OfficeKind.EXCEL);

  @Override
  public void write(
      ReportDocument document, StyleSheet styles, PagedDocument pages, OutputStream out)
      throws IOException {
    XlsxBook book = new XlsxBook(document, styles, pages);

    file.write(document.info(), book.main(), book.parts(), out);
  }
}
