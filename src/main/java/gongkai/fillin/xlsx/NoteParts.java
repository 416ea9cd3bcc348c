package gongkai.fillin.xlsx;

import gongkai.fillin.Area;
import gongkai.fillin.DrawnSheet;
import gongkai.fillin.DrawnSheet.Note;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.List;

/**
 * Writes the comments of a sheet: one part with their words, one with the boxes in which Excel
 * shows them. The boxes are hidden until somebody points at the cell, and never printed.
 */
final class NoteParts {

  private static final String AUTHOR = "公开";
  private static final int FONT_SIZE = 9;
  private static final String PAPER = "#ffffe1";

  /** A rectangle. */
  private static final String OUTLINE = "m,l,21600r21600,l21600,xe";

  /** Each drawing names its boxes within a thousand of its own. */
  private static final int IDS = 1024;

  private static final String VML = "urn:schemas-microsoft-com:vml";
  private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
  private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";

  private final DrawnSheet sheet;
  private final int number;
  private final List<Note> notes;
  private final NoteBox box;

  /**
   * The parts of one sheet.
   *
   * @param number of the sheet, from 1
   */
  NoteParts(DrawnSheet sheet, int number) {
    this.sheet = sheet;
    this.number = number;
    this.notes = sheet.notes();
    this.box = new NoteBox(sheet);
  }

  /** The words. */
  Part words() {
    Xml out = Xml.part("comments", "xmlns", FillInWriter.NAMESPACE);
    out.open("authors").open("author").text(AUTHOR).close().close().open("commentList");
    for (Note note : notes) {
      String cell = Area.cell(sheet.name(), note.row(), note.column()).here().replace("$", "");
      out.open("comment", "ref", cell, "authorId", 0).open("text").open("r").open("rPr");
      out.value("sz", FONT_SIZE).leaf("color", "indexed", 81).value("rFont", Formats.FONT);
      out.close().words("t", note.text()).close().close().close();
    }
    return new Part("comments" + number, "comments", out.bytes());
  }

  /** The boxes. */
  Part boxes() {
    Xml out = Xml.part("xml", "xmlns:v", VML, "xmlns:o", OFFICE, "xmlns:x", EXCEL);
    out.open("o:shapelayout", "v:ext", "edit");
    out.leaf("o:idmap", "v:ext", "edit", "data", number).close();
    out.open(
        "v:shapetype",
        "id",
        "_x0000_t202",
        "coordsize",
        "21600,21600",
        "o:spt",
        202,
        "path",
        OUTLINE);
    out.leaf("v:stroke", "joinstyle", "miter");
    out.leaf("v:path", "gradientshapeok", "t", "o:connecttype", "rect").close();
    for (int i = 0; i < notes.size(); i++) {
      box(out, number * IDS + 1 + i, notes.get(i));
    }
    return Part.drawing("drawings/vmlDrawing" + number, out.bytes());
  }

  private void box(Xml out, int id, Note note) {
    out.open(
        "v:shape",
        "id",
        "_x0000_s" + id,
        "type",
        "#_x0000_t202",
        "style",
        "position:absolute;visibility:hidden",
        "fillcolor",
        PAPER,
        "o:insetmode",
        "auto");
    out.leaf("v:fill", "color2", PAPER).leaf("v:path", "o:connecttype", "none");
    out.open("v:textbox", "style", "mso-direction-alt:auto").close();
    out.open("x:ClientData", "ObjectType", "Note").leaf("x:MoveWithCells").leaf("x:SizeWithCells");
    out.open("x:Anchor").text(box.anchor(note)).close();
    out.open("x:PrintObject").text("False").close().open("x:AutoFill").text("False").close();
    out.open("x:Row").text(String.valueOf(note.row())).close();
    out.open("x:Column").text(String.valueOf(note.column())).close();
    out.close().close();
  }
}
