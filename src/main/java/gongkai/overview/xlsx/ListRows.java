package gongkai.overview.xlsx;

import gongkai.office.CellTexts;
import gongkai.office.ColumnName;
import gongkai.office.Xml;
import gongkai.overview.xlsx.ListSheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a worksheet, one after the other. */
final class ListRows {

  /** Longest text of a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final int TITLE_HEIGHT = 28;
  private static final int LINE_HEIGHT = 15;
  private static final int PADDING = 4;

  /**
   * A cell of the row in the making.
   *
   * @param kind {@code s} for a text, {@code n} for a number
   * @param content number of the text, or the number itself; empty: blank
   */
  private record Cell(String name, int style, String kind, String content) {}

  private final List<Column> columns;
  private final CellTexts texts;
  private final Xml out;
  private int rows;
  private final List<Cell> cells = new ArrayList<>();
  private int lines = 1;

  ListRows(List<Column> columns, CellTexts texts, Xml out) {
    this.columns = columns;
    this.texts = texts;
    this.out = out;
  }

  /** Begins a row. */
  ListRows row() {
    end();
    rows++;
    return this;
  }

  /** Ends the row: only now is it known how high it is. */
  void end() {
    if (rows == 0) {
      return;
    }
    out.open("row", "r", rows, "ht", height(), "customHeight", 1);
    for (Cell cell : cells) {
      if (cell.content().isEmpty()) {
        out.leaf("c", "r", cell.name(), "s", cell.style());
      } else {
        out.open("c", "r", cell.name(), "s", cell.style(), "t", cell.kind());
        out.open("v").text(cell.content()).close().close();
      }
    }
    out.close();
    cells.clear();
    lines = 1;
  }

  /** In points; Excel knows no higher row. */
  private int height() {
    return rows == 1 ? TITLE_HEIGHT : Math.min(lines * LINE_HEIGHT + PADDING, 409);
  }

  /** A text, whatever it looks like. */
  ListRows text(String text, CellStyle style) {
    String cut = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    if (cut.isEmpty()) {
      return blank(style);
    }
    if (style.isLined()) {
      int width = columns.get(cells.size()).width() - 2;
      lines = Math.max(lines, (width(cut) + width - 1) / width);
    }
    boolean literal = "=+-@'".indexOf(cut.charAt(0)) >= 0;
    cells.add(new Cell(here(), style.id(literal), "s", String.valueOf(texts.id(cut))));
    return this;
  }

  /** In characters of a column's width; a Chinese one takes two. */
  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
  }

  /** A number. */
  ListRows number(BigDecimal number, CellStyle style) {
    cells.add(new Cell(here(), style.id(false), "n", number.toPlainString()));
    return this;
  }

  /** A whole number. */
  ListRows number(long number) {
    return number(BigDecimal.valueOf(number), CellStyle.COUNT);
  }

  /** Nothing. */
  ListRows blank(CellStyle style) {
    cells.add(new Cell(here(), style.id(false), "", ""));
    return this;
  }

  private String here() {
    return ColumnName.of(cells.size()) + rows;
  }
}
