package gongkai.fillin.xlsx;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.Look;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formats of the workbook, each defined when it is first asked for. */
final class Formats {

  /** On every Windows, and clear on the screen. */
  static final String FONT = "微软雅黑";

  private static final Map<String, Integer> BUILT_IN = Map.of("General", 0, "0", 1, "@", 49);

  /** The first number that a workbook may give a format of its own. */
  private static final int FIRST_OWN = 164;

  private static final List<String> SIDES = List.of("left", "right", "top", "bottom");
  private static final String LINE = "FFBFBFBF";

  private final Map<Format.Font, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>(BUILT_IN);
  private final Map<Styled, Integer> styles = new LinkedHashMap<>();

  /**
   * A format of cells.
   *
   * @param format how they look
   * @param literal whether what stands there stays a text when somebody edits it
   */
  private record Styled(Format format, boolean literal) {}

  Formats() {
    fonts.put(Format.Font.of("000000", 10), 0);
    fills.put("", 0);
    fills.put("gray125", 1);
  }

  /** The number by which cells name a format. */
  int id(Look look, boolean literal) {
    Styled styled = new Styled(Format.of(look), literal);
    fonts.putIfAbsent(styled.format().font(), fonts.size());
    fills.putIfAbsent(styled.format().fill(), fills.size());
    numbers.putIfAbsent(styled.format().number(), FIRST_OWN + numbers.size() - BUILT_IN.size());
    styles.putIfAbsent(styled, styles.size() + 1);
    return styles.get(styled);
  }

  Part part() {
    Xml out = Xml.part("styleSheet", "xmlns", FillInWriter.NAMESPACE);
    out.open("numFmts", "count", numbers.size() - BUILT_IN.size());
    numbers.forEach(
        (code, id) -> {
          if (id >= FIRST_OWN) {
            out.leaf("numFmt", "numFmtId", id, "formatCode", code);
          }
        });
    out.close();
    out.open("fonts", "count", fonts.size());
    fonts.keySet().forEach(font -> font(out, font));
    out.close().open("fills", "count", fills.size());
    fills.keySet().forEach(fill -> fill(out, fill));
    out.close().open("borders", "count", 2);
    border(out, false);
    border(out, true);
    out.close().open("cellStyleXfs", "count", 1);
    out.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
    out.close().open("cellXfs", "count", 1 + styles.size());
    out.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
    styles.keySet().forEach(style -> style(out, style));
    out.close().open("cellStyles", "count", 1);
    out.leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
    out.close().open("dxfs", "count", Alarm.values().length);
    for (Alarm alarm : Alarm.values()) {
      alarm(out, alarm);
    }
    return new Part("styles", "styles", out.bytes());
  }

  private static void font(Xml out, Format.Font font) {
    out.open("font");
    if (font.bold()) {
      out.leaf("b");
    }
    if (font.underlined()) {
      out.leaf("u");
    }
    out.value("sz", font.size()).leaf("color", "rgb", "FF" + font.colour()).value("name", FONT);
    out.close();
  }

  private static void fill(Xml out, String fill) {
    out.open("fill");
    if (fill.isEmpty() || fill.equals("gray125")) {
      out.leaf("patternFill", "patternType", fill.isEmpty() ? "none" : fill);
    } else {
      out.open("patternFill", "patternType", "solid");
      out.leaf("fgColor", "rgb", "FF" + fill).leaf("bgColor", "indexed", 64).close();
    }
    out.close();
  }

  private static void border(Xml out, boolean lined) {
    out.open("border");
    for (String side : SIDES) {
      if (lined) {
        out.open(side, "style", "thin").leaf("color", "rgb", LINE).close();
      } else {
        out.leaf(side);
      }
    }
    out.leaf("diagonal").close();
  }

  private void style(Xml out, Styled style) {
    Format format = style.format();
    List<Object> attributes = new ArrayList<>();
    attributes.addAll(List.of("numFmtId", numbers.get(format.number())));
    attributes.addAll(List.of("fontId", fonts.get(format.font())));
    attributes.addAll(List.of("fillId", fills.get(format.fill())));
    attributes.addAll(List.of("borderId", format.lined() ? 1 : 0, "xfId", 0));
    if (style.literal()) {
      attributes.addAll(List.of("quotePrefix", 1));
    }
    attributes.addAll(List.of("applyNumberFormat", 1, "applyFont", 1, "applyFill", 1));
    attributes.addAll(List.of("applyBorder", 1, "applyAlignment", 1, "applyProtection", 1));
    out.open("xf", attributes.toArray());
    out.leaf(
        "alignment",
        "horizontal",
        format.align().word(),
        "vertical",
        "center",
        "wrapText",
        format.wrapped() ? 1 : 0,
        "indent",
        format.align().indent());
    out.leaf("protection", "locked", format.locked() ? 1 : 0).close();
  }

  private static void alarm(Xml out, Alarm alarm) {
    out.open("dxf").open("font").leaf("color", "rgb", "FF" + letters(alarm)).close();
    String back = back(alarm);
    if (!back.isEmpty()) {
      out.open("fill").open("patternFill").leaf("bgColor", "rgb", "FF" + back).close().close();
    }
    out.close();
  }

  private static String letters(Alarm alarm) {
    return switch (alarm) {
      case RED -> "9C0006";
      case AMBER -> "7F6000";
      case GREEN, DONE -> "375623";
      case OPEN -> "C55A11";
    };
  }

  private static String back(Alarm alarm) {
    return switch (alarm) {
      case RED -> "FFC7CE";
      case AMBER -> "FFE699";
      case GREEN -> "E2F0D9";
      case OPEN, DONE -> "";
    };
  }
}
