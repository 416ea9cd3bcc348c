package gongkai.render.docx;

import gongkai.document.Facsimile;
import gongkai.document.ForeignFile.PageSize;
import gongkai.document.ForeignFile.Picture;
import gongkai.office.Part;
import gongkai.office.Part.Content;
import gongkai.office.Xml;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes pages of other files as pictures, as large as they were laid out. */
final class DocxPictures {

  private static final double DOTS_PER_INCH = 200;
  private static final double POINTS_PER_INCH = 72;

  /** Units of a drawing in a point. */
  private static final int EMU = 12_700;

  /** Word adds a trace below a picture; without some air it would go to the next page. */
  private static final double AIR = 2;

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final Xml out;
  private final Iterator<PageSize> sizes;
  private final Optional<String> watermark;
  private final DocxStyles styles;
  private final List<Part> parts = new ArrayList<>();

  DocxPictures(Xml out, List<PageSize> sizes, Optional<String> watermark, DocxStyles styles) {
    this.out = out;
    this.sizes = sizes.iterator();
    this.watermark = watermark;
    this.styles = styles;
  }

  /** The pictures referred to so far; not made yet. */
  List<Part> parts() {
    return parts;
  }

  /** What a paragraph needs in order to be as high as its picture. */
  static void properties(Xml out) {
    out.leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", 240, "w:lineRule", "auto");
    out.value("w:jc", "center");
  }

  /**
   * Writes the picture into the paragraph begun last.
   *
   * @param room side of the square in which a watermark lies over it
   */
  void write(Facsimile facsimile, double room) {
    PageSize size = sizes.next();
    int pixels = (int) Math.round(size.width() / POINTS_PER_INCH * DOTS_PER_INCH);
    Part part = Part.picture("media/image" + (parts.size() + 1), () -> content(facsimile, pixels));
    parts.add(part);
    double shrink = 1 - AIR / size.height();
    long width = Math.round(size.width() * shrink * EMU);
    long height = Math.round(size.height() * shrink * EMU);
    out.open("w:r").open("w:drawing");
    out.open(
        "wp:inline",
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "distT",
        0,
        "distB",
        0,
        "distL",
        0,
        "distR",
        0);
    out.leaf("wp:extent", "cx", width, "cy", height);
    out.leaf("wp:docPr", "id", parts.size(), "name", part.id(), "descr", facsimile.caption());
    graphic(part, width, height);
    out.close().close().close();
    watermark.ifPresent(words -> DocxWatermark.over(out, words, room, styles));
  }

  private static Content content(Facsimile facsimile, int pixels) {
    Picture picture = facsimile.file().picture(facsimile.page(), pixels);
    return new Content(picture.kind().name().toLowerCase(Locale.ROOT), picture.bytes());
  }

  private void graphic(Part part, long width, long height) {
    out.open("a:graphic", "xmlns:a", DRAWING + "main");
    out.open("a:graphicData", "uri", DRAWING + "picture");
    out.open("pic:pic", "xmlns:pic", DRAWING + "picture");
    out.open("pic:nvPicPr");
    out.leaf("pic:cNvPr", "id", parts.size(), "name", part.id()).leaf("pic:cNvPicPr").close();
    out.open("pic:blipFill").leaf("a:blip", "r:embed", part.id());
    out.open("a:stretch").leaf("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0);
    out.leaf("a:ext", "cx", width, "cy", height).close();
    out.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
    out.close().close().close();
  }
}
