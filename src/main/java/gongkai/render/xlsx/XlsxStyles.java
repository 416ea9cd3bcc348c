package gongkai.render.xlsx;

import gongkai.document.StyleSheet;
import gongkai.document.TableStyle;
import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import gongkai.office.Part;
import gongkai.office.Xml;
import gongkai.render.xlsx.XlsxFormat.Fit;
import gongkai.render.xlsx.XlsxFormat.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formats of cells of one workbook; each is defined when it is first asked for. */
final class XlsxStyles {

  /**
   * The font whose digits are the unit of column widths. One that every system has, or one as wide:
   * of the fonts of a pack nobody knows.
   */
  private static final Font UNIT = new Font("Arial", 10, false, "");

  private static final Map<String, Integer> BUILT_IN =
      Map.of(XlsxFormat.GENERAL, 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "@", 49);
  private static final int FIRST_OWN = 164;
  private static final List<String> SIDES = List.of("left", "right", "top", "bottom");

  private final StyleSheet sheet;
  private final Map<Font, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> ownNumbers = new LinkedHashMap<>();
  private final Map<XlsxFormat, Integer> formats = new LinkedHashMap<>();

  XlsxStyles(StyleSheet sheet) {
    this.sheet = sheet;
    fonts.put(UNIT, 0);
    rules.put("", 0);
  }

  /** The number by which cells name a format. */
  int id(XlsxFormat format) {
    Integer known = formats.get(format);
    if (known != null) {
      return known;
    }
    fonts.putIfAbsent(format.font(), fonts.size());
    rules.putIfAbsent(format.rule(), rules.size());
    if (!BUILT_IN.containsKey(format.number())) {
      ownNumbers.putIfAbsent(format.number(), FIRST_OWN + ownNumbers.size());
    }
    formats.put(format, 1 + formats.size());
    return formats.size();
  }

  /** The format of a line of text. */
  XlsxFormat line(TextStyle style, Align align, Fit fit, String text) {
    return new XlsxFormat(font(style, style.size()), "", align, 0, fit, XlsxFormat.numberFor(text));
  }

  /** The format of a cell of a table. */
  XlsxFormat cell(TextStyle style, TableStyle table, double size, Fit fit, String number) {
    return new XlsxFormat(font(style, size), rule(table.border()), style.align(), 0, fit, number);
  }

  StyleSheet sheet() {
    return sheet;
  }

  Font font(TextStyle style, double size) {
    return new Font(sheet.face(style.face()).officeName(), size, style.bold(), "");
  }

  /** The one of Excel's few widths that comes nearest. */
  private static String rule(double points) {
    if (points < 0.4) {
      return "hair";
    }
    return points < 1 ? "thin" : points < 1.75 ? "medium" : "thick";
  }

  Part part() {
    Xml out = Xml.part("styleSheet", "xmlns", XlsxBook.NAMESPACE);
    numbers(out);
    out.open("fonts", "count", fonts.size());
    fonts.keySet().forEach(font -> font(out, font));
    out.close().open("fills", "count", 2);
    for (String pattern : List.of("none", "gray125")) {
      out.open("fill").leaf("patternFill", "patternType", pattern).close();
    }
    out.close().open("borders", "count", rules.size());
    rules.keySet().forEach(rule -> border(out, rule));
    out.close().open("cellStyleXfs", "count", 1);
    out.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
    out.close().open("cellXfs", "count", 1 + formats.size());
    out.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
    formats.keySet().forEach(format -> format(out, format));
    out.close().open("cellStyles", "count", 1);
    out.leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
    return new Part("styles", "styles", out.bytes());
  }

  private void numbers(Xml out) {
    if (ownNumbers.isEmpty()) {
      return;
    }
    out.open("numFmts", "count", ownNumbers.size());
    ownNumbers.forEach((code, id) -> out.leaf("numFmt", "numFmtId", id, "formatCode", code));
    out.close();
  }

  private static void font(Xml out, Font font) {
    out.open("font");
    if (font.bold()) {
      out.leaf("b");
    }
    out.value("sz", font.size());
    if (!font.colour().isEmpty()) {
      out.leaf("color", "rgb", "FF" + font.colour());
    }
    out.value("name", font.name());
    out.close();
  }

  private static void border(Xml out, String rule) {
    out.open("border");
    for (String side : SIDES) {
      if (rule.isEmpty()) {
        out.leaf(side);
      } else {
        out.open(side, "style", rule).leaf("color", "auto", 1).close();
      }
    }
    out.leaf("diagonal").close();
  }

  private void format(Xml out, XlsxFormat format) {
    Integer own = ownNumbers.get(format.number());
    List<Object> attributes = new ArrayList<>();
    attributes.addAll(List.of("numFmtId", own == null ? BUILT_IN.get(format.number()) : own));
    attributes.addAll(List.of("fontId", fonts.get(format.font()), "fillId", 0));
    attributes.addAll(List.of("borderId", rules.get(format.rule()), "xfId", 0));
    if (format.number().equals(XlsxFormat.LITERAL)) {
      attributes.addAll(List.of("quotePrefix", 1));
    }
    attributes.addAll(List.of("applyNumberFormat", 1, "applyFont", 1));
    attributes.addAll(List.of("applyBorder", 1, "applyAlignment", 1));
    out.open("xf", attributes.toArray());
    out.leaf(
        "alignment",
        "horizontal",
        align(format.align()),
        "vertical",
        "center",
        "indent",
        format.indent(),
        format.fit() == Fit.WRAP ? "wrapText" : "shrinkToFit",
        1);
    out.close();
  }

  private static String align(Align align) {
    return switch (align) {
      case LEFT, JUSTIFY -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }
}
