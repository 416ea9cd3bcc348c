package gongkai.render.docx;

import static gongkai.render.docx.DocxUnits.eighths;
import static gongkai.render.docx.DocxUnits.halfPoints;
import static gongkai.render.docx.DocxUnits.hundredths;
import static gongkai.render.docx.DocxUnits.twips;

import gongkai.document.FontFace;
import gongkai.document.TableStyle;
import gongkai.document.TextStyle;
import gongkai.office.Xml;
import java.util.List;
import java.util.OptionalDouble;

/** How text and tables look, in the words of Word: the contents of style definitions. */
final class DocxLook {
  private DocxLook() {}

  /**
   * The whole look of a paragraph, so that its style inherits nothing by accident.
   *
   * @param outlineLevel 1 for the highest heading, 0 for text
   * @param tab place of a right tab with leader dots; empty for none
   */
  static void paragraph(
      Xml out, TextStyle style, FontFace face, int outlineLevel, OptionalDouble tab) {
    out.open("w:pPr").value("w:keepNext", style.keepWithNext() ? 1 : 0);
    tab.ifPresent(
        place ->
            out.open("w:tabs")
                .leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", twips(place))
                .close());
    spacing(out, style.before(), style.after(), style.leading());
    indent(out, style.indent(), style.hanging(), style.size());
    align(out, style.align());
    if (outlineLevel > 0) {
      out.value("w:outlineLvl", outlineLevel - 1);
    }
    out.close().open("w:rPr");
    fonts(out, face);
    out.value("w:b", style.bold() ? 1 : 0).value("w:bCs", style.bold() ? 1 : 0);
    size(out, style.size());
    out.close();
  }

  /** What text in cells has other than its style outside of tables. */
  static void cell(Xml out, TextStyle style, double size, double leading) {
    out.open("w:pPr").value("w:keepNext", 0);
    spacing(out, 0, 0, leading);
    indent(out, style.indent(), style.hanging(), size);
    out.close().open("w:rPr");
    size(out, size);
    out.close();
  }

  /** A paragraph as good as without height. */
  static void nothing(Xml out) {
    out.open("w:pPr");
    spacing(out, 0, 0, 1);
    out.close().open("w:rPr");
    size(out, 1);
    out.close();
  }

  /** Rules round every cell and room beside the text. */
  static void table(Xml out, TableStyle style) {
    out.open("w:tblPr").open("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      out.leaf(
          "w:" + side,
          "w:val",
          "single",
          "w:sz",
          eighths(style.border()),
          "w:space",
          0,
          "w:color",
          "000000");
    }
    out.close();
    cellMargins(out, style.padding());
    out.close().open("w:tcPr").value("w:vAlign", "center").close();
  }

  static void cellMargins(Xml out, double beside) {
    out.open("w:tblCellMar")
        .leaf("w:top", "w:w", 0, "w:type", "dxa")
        .leaf("w:left", "w:w", twips(beside), "w:type", "dxa")
        .leaf("w:bottom", "w:w", 0, "w:type", "dxa")
        .leaf("w:right", "w:w", twips(beside), "w:type", "dxa")
        .close();
  }

  static void fonts(Xml out, FontFace face) {
    String latin = face.latinName();
    out.leaf(
        "w:rFonts",
        "w:ascii",
        latin,
        "w:eastAsia",
        face.officeName(),
        "w:hAnsi",
        latin,
        "w:cs",
        latin);
  }

  static void size(Xml out, double size) {
    out.value("w:sz", halfPoints(size)).value("w:szCs", halfPoints(size));
  }

  /** Exact distance of lines, as in the PDF: Word's own would depend on the font that is there. */
  private static void spacing(Xml out, double before, double after, double leading) {
    out.leaf(
        "w:spacing",
        "w:before",
        twips(before),
        "w:after",
        twips(after),
        "w:line",
        twips(leading),
        "w:lineRule",
        "exact");
  }

  /** Every line as far from the margin as the first. */
  static void firstIndent(Xml out, TextStyle style) {
    indent(out, style.indent(), style.indent(), style.size());
  }

  /** Indents in characters for Word and in twips for programs that know no characters. */
  private static void indent(Xml out, double indent, double hanging, double size) {
    double first = indent - hanging;
    String kind = first < 0 ? "hanging" : "firstLine";
    out.leaf(
        "w:ind",
        // w:left counts a hanging indent in, w:leftChars does not.
        "w:leftChars",
        hundredths(Math.min(indent, hanging)),
        "w:left",
        twips(hanging * size),
        "w:" + kind + "Chars",
        hundredths(Math.abs(first)),
        "w:" + kind,
        twips(Math.abs(first) * size));
  }

  private static void align(Xml out, TextStyle.Align align) {
    String word =
        switch (align) {
          case LEFT -> "left";
          case CENTER -> "center";
          case RIGHT -> "right";
          case JUSTIFY -> "both";
        };
    out.value("w:jc", word);
  }
}
