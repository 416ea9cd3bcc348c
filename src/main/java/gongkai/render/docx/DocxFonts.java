package gongkai.render.docx;

import gongkai.document.FontFace;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of the file that says which fonts stand in where the wished ones are not installed. */
final class DocxFonts {
  private static final String CHARSET_GB2312 = "86";
  private static final String CHARSET_ANSI = "00";

  private DocxFonts() {}

  static Part part(List<FontFace> faces) {
    Xml out = WordXml.part("w:fonts");
    Set<String> written = new HashSet<>();
    for (FontFace face : faces) {
      if (written.add(face.officeName())) {
        font(out, face.officeName(), face.substitutes(), CHARSET_GB2312);
      }
      if (written.add(face.latinName())) {
        font(out, face.latinName(), List.of(), CHARSET_ANSI);
      }
    }
    return new Part("fontTable", "fontTable", out.bytes());
  }

  private static void font(Xml out, String name, List<String> substitutes, String charset) {
    out.open("w:font", "w:name", name);
    if (!substitutes.isEmpty()) {
      out.value("w:altName", String.join(",", substitutes));
    }
    out.value("w:charset", charset).value("w:family", "auto").value("w:pitch", "default").close();
  }
}
