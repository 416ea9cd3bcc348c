package gongkai.render.docx;

import gongkai.office.Xml;

/** What stands inside a paragraph: words, tabs and fields. */
final class DocxRuns {
  private DocxRuns() {}

  static void words(Xml out, String text) {
    if (text.isEmpty()) {
      return;
    }
    out.open("w:r");
    if (text.codePoints().anyMatch(DocxRuns::isOfBothWorlds)) {
      out.open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close();
    }
    out.words("w:t", text).close();
  }

  /** Words of one or more paragraphs that stand in one. */
  static void paragraphs(Xml out, String text) {
    String[] paragraphs = text.split("\n");
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        lineBreak(out);
      }
      words(out, paragraphs[i]);
    }
  }

  static void tab(Xml out) {
    out.open("w:r").leaf("w:tab").close();
  }

  static void lineBreak(Xml out) {
    out.open("w:r").leaf("w:br").close();
  }

  /** A field together with what it shows until it is updated. */
  static void field(Xml out, String instruction, String shown) {
    beginField(out, instruction);
    words(out, shown);
    endField(out);
  }

  /** The beginning of a field; what it shows follows. */
  static void beginField(Xml out, String instruction) {
    mark(out, "begin");
    out.open("w:r").words("w:instrText", " " + instruction + " ").close();
    mark(out, "separate");
  }

  static void endField(Xml out) {
    mark(out, "end");
  }

  /** The words and the level that 目录 shows for the heading in which this field hides. */
  static void contentsMark(Xml out, String text, int level) {
    String quoted = text.replaceAll("[\\\\\"“”]", "\\\\$0");
    for (String type : new String[] {"begin", "", "end"}) {
      out.open("w:r").open("w:rPr").leaf("w:vanish").close();
      if (type.isEmpty()) {
        out.words("w:instrText", " TC \"" + quoted + "\" \\l " + level + " ");
      } else {
        out.leaf("w:fldChar", "w:fldCharType", type);
      }
      out.close();
    }
  }

  private static void mark(Xml out, String type) {
    out.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
  }

  /**
   * Characters such as “ ” — … that Word sets in the Latin font, half as wide, unless told that
   * they are Chinese.
   */
  private static boolean isOfBothWorlds(int c) {
    return c >= 0x80 && c < 0x2E80;
  }
}
