package gongkai.render.docx;

import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.layout.PagedDocument;
import gongkai.office.OfficeFile;
import gongkai.office.OfficeKind;
import gongkai.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as a Word file that a person can go on editing. */
public final class DocxRenderer implements Renderer {

  private final OfficeFile file = new OfficeFile(OfficeKind.WORD);

  @Override
  public void write(
      ReportDocument document, StyleSheet styles, PagedDocument pages, OutputStream out)
      throws IOException {
    DocxBody body = new DocxBody(document, styles, pages);
    byte[] main = body.write();
    file.write(document.info(), main, body.parts(), out);
  }
}
