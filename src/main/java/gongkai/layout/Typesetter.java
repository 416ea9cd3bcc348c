package gongkai.layout;

import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.font.FontLibrary;

/**
 * Lays out reports. The same report, styles and fonts give the same pages; one instance serves all
 * threads.
 */
public final class Typesetter {

  private final FontLibrary fonts;

  public Typesetter(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /** The report laid out on pages. */
  public PagedDocument typeset(ReportDocument document, StyleSheet styles) {
    return new ReportLayout(document, styles, fonts).layOut();
  }
}
