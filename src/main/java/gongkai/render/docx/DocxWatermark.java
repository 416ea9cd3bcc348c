package gongkai.render.docx;

import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.List;

/** The words across every page of a draft, as the drawing in the header that Word itself makes. */
final class DocxWatermark {
  /** Height of two or three words, as a share of the room: larger ones would drown the text. */
  private static final double LARGEST = 0.3;

  private static final List<String> FORMULAS =
      List.of(
          "sum #0 0 10800",
          "prod #0 2 1",
          "sum 21600 0 @1",
          "sum 0 0 @2",
          "sum 21600 0 @3",
          "if @0 @3 0",
          "if @0 21600 @1",
          "if @0 0 @2",
          "if @0 @4 21600",
          "mid @5 @6",
          "mid @8 @5",
          "mid @7 @8",
          "mid @6 @7",
          "sum @6 0 @5");

  private DocxWatermark() {}

  /**
   * The header with the watermark.
   *
   * @param room side of the square in which the words lie diagonally
   */
  static Part part(String words, double room, DocxStyles styles) {
    Xml out = WordXml.drawingPart("w:hdr");
    out.open("w:p").open("w:pPr").value("w:pStyle", styles.nothing()).close();
    out.open("w:r").open("w:pict");
    shapeType(out);
    shape(out, words, room, styles.bodyFace().officeName(), -251_658_752);
    return new Part("header1", "header", out.bytes());
  }

  /**
   * The same words within a paragraph, over the picture that stands there.
   *
   * @param room side of the square in which the words lie diagonally
   */
  static void over(Xml out, String words, double room, DocxStyles styles) {
    out.open("w:r");
    out.open("w:pict", "xmlns:v", WordXml.VML, "xmlns:o", WordXml.OFFICE);
    shapeType(out);
    shape(out, words, room, styles.bodyFace().officeName(), 251_658_752);
    out.close().close();
  }

  /** Word's own definition of text on a straight line. */
  private static void shapeType(Xml out) {
    out.open(
        "v:shapetype",
        "id",
        "_x0000_t136",
        "coordsize",
        "21600,21600",
        "o:spt",
        136,
        "adj",
        "10800",
        "path",
        "m@7,l@8,m@5,21600l@6,21600e");
    out.open("v:formulas");
    for (String formula : FORMULAS) {
      out.leaf("v:f", "eqn", formula);
    }
    out.close();
    out.leaf(
        "v:path",
        "textpathok",
        "t",
        "o:connecttype",
        "custom",
        "o:connectlocs",
        "@9,0;@10,10800;@11,21600;@12,10800",
        "o:connectangles",
        "270,180,90,0");
    out.leaf("v:textpath", "on", "t", "fitshape", "t");
    out.leaf("o:lock", "v:ext", "edit", "text", "t", "shapetype", "t");
    out.close();
  }

  /** A strip one character high, its ends no farther apart than the diagonal allows. */
  private static void shape(Xml out, String words, double room, String font, int depth) {
    int characters = words.codePointCount(0, words.length());
    double height = Math.min(room * Math.sqrt(2) / (characters + 1), room * LARGEST);
    out.open(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject1",
        "o:spid",
        "_x0000_s2049",
        "type",
        "#_x0000_t136",
        "style",
        "position:absolute;margin-left:0;margin-top:0;width:"
            + Math.round(height * characters)
            + "pt;height:"
            + Math.round(height)
            + "pt;rotation:315;z-index:"
            + depth
            + ";mso-position-horizontal:center;mso-position-horizontal-relative:margin"
            + ";mso-position-vertical:center;mso-position-vertical-relative:margin",
        "o:allowincell",
        "f",
        "fillcolor",
        "silver",
        "stroked",
        "f");
    out.leaf("v:fill", "opacity", ".5");
    out.leaf("v:textpath", "style", "font-family:\"" + font + "\";font-size:1pt", "string", words);
    out.close();
  }
}
