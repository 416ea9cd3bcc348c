package gongkai.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** The part of a .xlsx that is one worksheet. */
final class SheetPart extends XmlPart {

  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

  private final SheetBuilder sheet;
  private final StringsPart strings;
  private final StylesPart styles;
  private final StringBuilder inline = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private String type = "n";
  private int style;
  private String value = "";
  private boolean formula;
  private boolean phonetic;

  SheetPart(SheetBuilder sheet, StringsPart strings, StylesPart styles) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
  }

  @Override
  void begin(String name, Attributes attributes) {
    switch (name) {
      case "row" -> {
        row = number(attributes.getValue("r"), row + 2) - 1;
        column = -1;
      }
      case "c" -> cell(attributes);
      case "f" -> formula = true;
      case "rPh" -> phonetic = true;
      case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
      default -> {
        // Widths, print areas and the like.
      }
    }
  }

  private void cell(Attributes attributes) {
    sheet.place();
    String at = attributes.getValue("r");
    if (at == null) {
      column++;
    } else {
      Matcher matcher = matched(at);
      row = row(matcher);
      column = column(matcher);
    }
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    style = number(attributes.getValue("s"), 0);
    value = "";
    inline.setLength(0);
    formula = false;
  }

  private void merge(String range) {
    String[] ends = range.split(":");
    if (ends.length == 2) {
      Matcher first = matched(ends[0]);
      Matcher last = matched(ends[1]);
      sheet.merge(new Region(row(first), column(first), row(last), column(last)));
    }
  }

  private static Matcher matched(String at) {
    Matcher matcher = CELL.matcher(at);
    if (!matcher.matches()) {
      throw new DamagedException("cell " + at);
    }
    return matcher;
  }

  private static int row(Matcher at) {
    return Integer.parseInt(at.group(2)) - 1;
  }

  private static int column(Matcher at) {
    int column = 0;
    for (char letter : at.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  @Override
  void end(String name, String content) {
    switch (name) {
      case "v" -> value = content;
      case "t" -> {
        if (!phonetic) {
          inline.append(content);
        }
      }
      case "rPh" -> phonetic = false;
      case "c" -> finish();
      default -> {
        // Only cells matter.
      }
    }
  }

  private void finish() {
    switch (type) {
      case "s" -> {
        if (!value.isEmpty()) {
          sheet.text(row, column, strings.get(number(value, -1)), formula);
        }
      }
      case "inlineStr" -> sheet.text(row, column, unescaped(inline.toString()), formula);
      case "str", "d" -> sheet.text(row, column, unescaped(value), formula);
      case "b" -> sheet.text(row, column, SheetBuilder.truth(yes(value)), formula);
      case "e" -> sheet.error(row, column, value, formula);
      default -> finishNumber();
    }
  }

  private void finishNumber() {
    if (value.isEmpty()) {
      if (formula) {
        sheet.error(row, column, SheetBuilder.NOT_WORKED_OUT, true);
      }
      return;
    }
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new DamagedException(e);
    }
    if (styles.isDate(style)) {
      sheet.date(row, column, styles.date(number, style), formula);
    } else {
      sheet.number(row, column, number, styles.code(style), formula);
    }
  }
}
