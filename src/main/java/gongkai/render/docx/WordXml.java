package gongkai.render.docx;

import gongkai.office.Xml;

/** Begins the parts of a Word file. */
final class WordXml {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WordXml() {}

  /** A part whose root is an element of WordprocessingML. */
  static Xml part(String root) {
    return Xml.part(root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
  }

  /** A part that also holds drawings in VML. */
  static Xml drawingPart(String root) {
    return Xml.part(
        root,
        "xmlns:w",
        WORD,
        "xmlns:v",
        "urn:schemas-microsoft-com:vml",
        "xmlns:o",
        "urn:schemas-microsoft-com:office:office");
  }
}
