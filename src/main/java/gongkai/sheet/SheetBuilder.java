package gongkai.sheet;

import gongkai.sheet.GridCell.Format;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the cells of one sheet, whatever kind of workbook they come from. */
final class SheetBuilder {

  static final String NOT_WORKED_OUT = "公式，没有算出的数";

  /** A workbook keeps more digits than it shows; the rest is the tail of binary arithmetic. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private final int index;
  private final String name;
  private final boolean hidden;
  private final Quota quota;
  private final SortedMap<Integer, GridCell> cells = new TreeMap<>();
  private int columns;
  private final List<Region> merged = new ArrayList<>();

  SheetBuilder(int index, String name, boolean hidden, Quota quota) {
    this.index = index;
    this.name = name;
    this.hidden = hidden;
    this.quota = quota;
  }

  Sheet build() {
    return new Sheet(index, name, hidden, columns, cells, merged);
  }

  /** There is a cell, whatever it may hold. */
  void place() {
    quota.place();
  }

  /** A text that is shown there. */
  void text(int row, int column, String text, boolean formula) {
    put(row, column, blank(row, column).withText(text, formula));
  }

  /** A number, as the text that shows it. */
  void date(int row, int column, String text, boolean formula) {
    put(row, column, blank(row, column).withText(text, formula).shownAs(Format.DATE));
  }

  /**
   * A number as the file holds it.
   *
   * @param code of the format that shows it; null if nothing is known of it
   */
  void number(int row, int column, double number, String code, boolean formula) {
    GridCell cell = blank(row, column);
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      put(row, column, cell.withError("不是数字", formula));
    } else {
      put(row, column, cell.withNumber(shown(number), formula).shownAs(format(code)));
    }
  }

  /** A truth value as it is shown. */
  static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  /** No value. */
  void error(int row, int column, String what, boolean formula) {
    put(row, column, blank(row, column).withError(what, formula));
  }

  /** Cells merged into one. */
  void merge(Region region) {
    quota.region();
    if (region.left() < Sheet.MAX_COLUMNS && region.top() < Sheet.MAX_ROWS) {
      merged.add(region);
    }
  }

  /** A sign in quotes or behind a backslash is a mere word: the number is shown as it is. */
  private static Format format(String code) {
    String codes = code == null ? "" : code.replaceAll("\"[^\"]*\"|\\\\.", "");
    return codes.contains("%") ? Format.PERCENT : Format.PLAIN;
  }

  private static BigDecimal shown(double number) {
    BigDecimal value = BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private GridCell blank(int row, int column) {
    return Sheet.blank(index, name, row, column);
  }

  private void put(int row, int column, GridCell cell) {
    if (cell.isBlank()) {
      return;
    }
    if (row < 0 || column < 0 || row >= Sheet.MAX_ROWS || column >= Sheet.MAX_COLUMNS) {
      throw new TooBigException("“" + name + "”表的 " + cell.spot().cell() + " 格还有内容");
    }
    quota.cell(cell.text().length());
    columns = Math.max(columns, column + 1);
    cells.put(Sheet.key(row, column), cell);
  }
}
