package gongkai.overview.xlsx;

import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.Arrays;
import java.util.List;

/** How cells of the overview look. */
enum CellStyle {
  /** What the sheet is about. */
  TITLE(Face.TITLE, "", false, "left", 0),
  /** A line below. */
  ABOUT(Face.GREY, "", false, "left", 0),
  /** Head of a column. */
  HEAD(Face.BOLD, "FFDCE6F1", true, "center", 0),
  /** A short text. */
  TEXT(Face.PLAIN, "", true, "left", 0),
  /** A short text in the middle. */
  CENTRE(Face.PLAIN, "", true, "center", 0),
  /** A whole number. */
  COUNT(Face.PLAIN, "", true, "right", 1),
  /** Money in 万元. */
  MONEY(Face.PLAIN, "", true, "right", 4),
  /** A rate. */
  RATE(Face.PLAIN, "", true, "right", 10),
  /** Leads to a file. */
  LINK(Face.LINK, "", true, "center", 0),
  /** As it should be. */
  GOOD(Face.GOOD, "FFE2F0D9", true, "center", 0),
  /** To be looked at. */
  WARN(Face.WARN, "FFFFE699", true, "center", 0),
  /** Wrong. */
  BAD(Face.BAD, "FFFFC7CE", true, "center", 0);

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINE = "FFBFBFBF";

  /** The fills that every workbook begins with. */
  private static final List<String> USUAL_FILLS = List.of("none", "gray125");

  private final Face face;
  private final String fill;
  private final boolean lined;
  private final String align;
  private final int number;

  CellStyle(Face face, String fill, boolean lined, String align, int number) {
    this.face = face;
    this.fill = fill;
    this.lined = lined;
    this.align = align;
    this.number = number;
  }

  /** Letters. */
  private enum Face {
    PLAIN("FF000000", 10, ""),
    TITLE("FF1F3864", 16, "b"),
    GREY("FF595959", 10, ""),
    BOLD("FF1F3864", 10, "b"),
    LINK("FF0563C1", 10, "u"),
    GOOD("FF375623", 10, "b"),
    WARN("FF7F6000", 10, "b"),
    BAD("FF9C0006", 10, "b");

    private final String colour;
    private final int size;
    private final String mark;

    Face(String colour, int size, String mark) {
      this.colour = colour;
      this.size = size;
      this.mark = mark;
    }

    private void write(Xml out) {
      out.open("font");
      if (!mark.isEmpty()) {
        out.leaf(mark);
      }
      out.value("sz", size).leaf("color", "rgb", colour).value("name", "微软雅黑").close();
    }
  }

  /**
   * The number by which cells name it.
   *
   * @param literal whether what stands there stays a text when somebody edits it
   */
  int id(boolean literal) {
    return 1 + ordinal() * 2 + (literal ? 1 : 0);
  }

  /** Whether it is a cell of the list, in which a long text goes on in the next line. */
  boolean isLined() {
    return lined;
  }

  /** The part with all of them. */
  static Part part() {
    Xml out = Xml.part("styleSheet", "xmlns", NAMESPACE);
    out.open("fonts", "count", Face.values().length);
    Arrays.stream(Face.values()).forEach(face -> face.write(out));
    out.close().open("fills", "count", USUAL_FILLS.size() + values().length);
    USUAL_FILLS.forEach(
        pattern -> out.open("fill").leaf("patternFill", "patternType", pattern).close());
    Arrays.stream(values()).forEach(style -> style.fill(out));
    out.close().open("borders", "count", 2).open("border");
    SIDES.forEach(out::leaf);
    out.leaf("diagonal").close().open("border");
    SIDES.forEach(side -> out.open(side, "style", "thin").leaf("color", "rgb", LINE).close());
    out.leaf("diagonal").close().close().open("cellStyleXfs", "count", 1);
    out.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
    out.close().open("cellXfs", "count", 1 + 2 * values().length);
    out.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
    for (CellStyle style : values()) {
      style.format(out, 0);
      style.format(out, 1);
    }
    out.close().open("cellStyles", "count", 1);
    out.leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
    return new Part("styles", "styles", out.bytes());
  }

  private static final List<String> SIDES = List.of("left", "right", "top", "bottom");

  private void fill(Xml out) {
    out.open("fill");
    if (fill.isEmpty()) {
      out.leaf("patternFill", "patternType", "none");
    } else {
      out.open("patternFill", "patternType", "solid");
      out.leaf("fgColor", "rgb", fill).leaf("bgColor", "indexed", 64).close();
    }
    out.close();
  }

  private void format(Xml out, int literal) {
    out.open(
        "xf",
        "numFmtId",
        number,
        "fontId",
        face.ordinal(),
        "fillId",
        fill.isEmpty() ? 0 : USUAL_FILLS.size() + ordinal(),
        "borderId",
        lined ? 1 : 0,
        "xfId",
        0,
        "quotePrefix",
        literal,
        "applyNumberFormat",
        1,
        "applyFont",
        1,
        "applyFill",
        1,
        "applyBorder",
        1,
        "applyAlignment",
        1);
    int wrap = lined ? 1 : 0;
    int indent = lined && align.equals("left") ? 1 : 0;
    out.leaf(
        "alignment", "horizontal", align, "vertical", "center", "wrapText", wrap, "indent", indent);
    out.close();
  }
}
