package gongkai.fillin.xlsx;

import gongkai.fillin.Area;
import gongkai.fillin.Content;
import gongkai.fillin.DrawnSheet;
import gongkai.fillin.DrawnSheet.Cell;
import gongkai.fillin.DrawnSheet.Row;
import gongkai.fillin.Look;
import gongkai.office.CellTexts;
import gongkai.office.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the rows of a sheet with their cells. */
final class SheetRows {

  /** A workbook keeps a number to so many digits; a longer one is written as a text. */
  private static final int MOST_DIGITS = 15;

  private final DrawnSheet sheet;
  private final Formats formats;
  private final CellTexts texts;

  SheetRows(DrawnSheet sheet, Formats formats, CellTexts texts) {
    this.sheet = sheet;
    this.formats = formats;
    this.texts = texts;
  }

  void write(Xml out) {
    Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    sheet.rows().keySet().forEach(row -> rows.put(row, new TreeMap<>()));
    for (Cell cell : sheet.cells()) {
      rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }
    out.open("sheetData");
    rows.forEach((row, cells) -> row(out, row, cells));
    out.close();
  }

  private void row(Xml out, int index, Map<Integer, Cell> cells) {
    Row row = sheet.rows().getOrDefault(index, new Row("", false, 0, true));
    List<Object> attributes = new ArrayList<>(List.of("r", index + 1));
    if (row.hidden()) {
      attributes.addAll(List.of("hidden", 1));
    }
    if (row.height() > 0) {
      attributes.addAll(List.of("ht", row.height(), "customHeight", row.grows() ? 0 : 1));
    }
    out.open("row", attributes.toArray());
    if (!row.key().isEmpty()) {
      words(out, Area.cell("", index, 0), Look.ABOUT, row.key());
    }
    cells.values().forEach(cell -> cell(out, cell));
    out.close();
  }

  private void cell(Xml out, Cell cell) {
    Area at = Area.cell("", cell.row(), cell.column());
    if (cell.content() instanceof Content.Figure figure) {
      number(out, at, cell.look(), figure.number());
    } else if (cell.content() instanceof Content.Formula formula) {
      out.open("c", "r", name(at), "s", formats.id(cell.look(), false));
      out.open("f").text(formula.text()).close().close();
    } else if (cell.content() instanceof Content.Words words) {
      words(out, at, cell.look(), words.text());
    }
  }

  private static String name(Area cell) {
    return cell.here().replace("$", "");
  }

  private void words(Xml out, Area at, Look look, String text) {
    if (text.isEmpty()) {
      out.leaf("c", "r", name(at), "s", formats.id(look, false));
      return;
    }
    boolean literal = look.isOpen() && "=+-@'".indexOf(text.charAt(0)) >= 0;
    out.open("c", "r", name(at), "s", formats.id(look, literal), "t", "s");
    out.open("v").text(String.valueOf(texts.id(text))).close().close();
  }

  private void number(Xml out, Area at, Look look, BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.precision() > MOST_DIGITS) {
      words(out, at, look, number.toPlainString());
      return;
    }
    out.open("c", "r", name(at), "s", formats.id(look, false));
    out.open("v").text(plain.toPlainString()).close().close();
  }
}
