package gongkai.render.docx;

import gongkai.document.FontFace;
import gongkai.office.Xml;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The part of the file that defines the styles. */
final class DocxStylePart {
  /** The style on which all styles of paragraphs rest. */
  static final String NORMAL = "a";

  /** The style on which all styles of tables rest. */
  static final String NORMAL_TABLE = "a1";

  private final Xml out = WordXml.part("w:styles");
  private final Set<String> names = new HashSet<>();

  /** Begins the part with what holds where a style says nothing. */
  DocxStylePart(FontFace face, double size, String language) {
    out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    DocxLook.fonts(out, face);
    DocxLook.size(out, size);
    out.leaf("w:lang", "w:val", "en-US", "w:eastAsia", language, "w:bidi", "ar-SA");
    out.close().close().open("w:pPrDefault").open("w:pPr");
    // Han and Latin stand without extra room, as they were laid out.
    out.value("w:autoSpaceDE", 0).value("w:autoSpaceDN", 0).value("w:snapToGrid", 0);
    out.close().close().close();
    standard("paragraph", NORMAL, "Normal").value("w:qFormat", 1).close();
    standard("character", "a0", "Default Paragraph Font").close();
    standard("table", NORMAL_TABLE, "Normal Table").open("w:tblPr");
    DocxLook.cellMargins(out, 5.4);
    out.close().close();
    standard("numbering", "a2", "No List").close();
  }

  /**
   * Defines a style.
   *
   * @param type {@code paragraph} or {@code table}
   * @param base id of the style on which it rests
   * @param look writes its properties
   * @return its name in the file: the wished one or, where that is taken, one with a number
   */
  String define(String type, String id, String name, String base, Consumer<Xml> look) {
    String free = name;
    for (int i = 2; !names.add(free); i++) {
      free = name + " " + i;
    }
    out.open("w:style", "w:type", type, "w:styleId", id).value("w:name", free);
    out.value("w:basedOn", base).leaf("w:qFormat");
    look.accept(out);
    out.close();
    return free;
  }

  byte[] bytes() {
    return out.bytes();
  }

  private Xml standard(String type, String id, String name) {
    names.add(name);
    return out.open("w:style", "w:type", type, "w:default", 1, "w:styleId", id)
        .value("w:name", name);
  }
}
