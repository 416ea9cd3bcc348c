package gongkai.layout;

import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.font.FontLibrary;
import java.util.List;

/** Stand-in until the layout is merged. */
public final class Typesetter {
  private Typesetter() {}

  /** One empty page. */
  public static PagedDocument typeset(
      ReportDocument document, StyleSheet styles, FontLibrary fonts) {
    return new PagedDocument(List.of(), List.of(), List.of(), List.of());
  }
}
