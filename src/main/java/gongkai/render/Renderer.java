package gongkai.render;

import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.layout.PagedDocument;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. Holds nothing that changes: one instance serves all threads. */
public interface Renderer {

  /**
   * Writes the report; the same arguments give the same bytes.
   *
   * @param document what is printed
   * @param styles how it looks
   * @param pages the document laid out: page numbers of headings, geometry of tables, marks
   * @param out is not closed
   * @throws IOException if {@code out} cannot be written
   */
  void write(ReportDocument document, StyleSheet styles, PagedDocument pages, OutputStream out)
      throws IOException;
}
