package gongkai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** The part of a .xlsx that says how cells look; here only how they show numbers. */
final class StylesPart extends XmlPart {

  private final boolean since1904;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> cellFormats = new ArrayList<>();
  private boolean ofCells;

  StylesPart(boolean since1904) {
    this.since1904 = since1904;
  }

  /** Whether a number of this style is a date. */
  boolean isDate(int style) {
    int id = id(style);
    return Dates.isDate(id, formats.get(id));
  }

  /** The date that a number of this style is. */
  String date(double number, int style) {
    int id = id(style);
    return Dates.text(
        DateUtil.getLocalDateTime(number, since1904), Dates.format(id, formats.get(id)));
  }

  /** The format of a style, as far as it matters here; null if nothing is known of it. */
  String code(int style) {
    int id = id(style);
    return isBuiltInPercent(id) ? "0.00%" : formats.get(id);
  }

  private static boolean isBuiltInPercent(int id) {
    return id == 9 || id == 10;
  }

  private int id(int style) {
    return style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
  }

  @Override
  void begin(String name, Attributes attributes) {
    switch (name) {
      case "cellXfs" -> ofCells = true;
      case "numFmt" ->
          formats.put(
              number(attributes.getValue("numFmtId"), 0),
              String.valueOf(attributes.getValue("formatCode")));
      case "xf" -> {
        if (ofCells) {
          cellFormats.add(number(attributes.getValue("numFmtId"), 0));
        }
      }
      default -> {
        // Fonts, borders and colours.
      }
    }
  }

  @Override
  void end(String name, String content) {
    ofCells &= !name.equals("cellXfs");
  }
}
