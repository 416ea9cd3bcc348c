package gongkai.render.docx;

import gongkai.office.Xml;

/** Begins the parts of a Word file. */
final class WordXml {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static final String VML = "urn:schemas-microsoft-com:vml";
  static final String OFFICE = "urn:schemas-microsoft-com:office:office";

  private WordXml() {}

  /** A part whose root is an element of WordprocessingML. */
  static Xml part(String root) {
    return Xml.part(root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
  }

  /** A part that also holds drawings in VML. */
  static Xml drawingPart(String root) {
    return Xml.part(root, "xmlns:w", WORD, "xmlns:v", VML, "xmlns:o", OFFICE);
  }
}
