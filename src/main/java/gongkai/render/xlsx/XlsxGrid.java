package gongkai.render.xlsx;

import gongkai.office.CellTexts;
import gongkai.office.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet in the making. */
final class XlsxGrid {

  /** Excel knows no higher row. */
  private static final double HIGHEST_ROW = 409;

  /**
   * A cell.
   *
   * @param format its number among the formats
   * @param kind {@code s} for a text, {@code n} for a number; empty for a blank
   * @param content number of the text, or the number itself
   */
  private record Spot(int format, String kind, String content) {}

  private final CellTexts strings;
  private final int columns;
  private final List<Double> heights = new ArrayList<>();
  private final List<Spot[]> rows = new ArrayList<>();
  private final List<XlsxRange> merged = new ArrayList<>();

  XlsxGrid(int columns, CellTexts strings) {
    this.columns = columns;
    this.strings = strings;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows.size();
  }

  /** Adds a row and returns its number. */
  int addRow(double height) {
    heights.add(Math.min(height, HIGHEST_ROW));
    rows.add(new Spot[columns]);
    return rows.size() - 1;
  }

  /** Height of the rows from one to before another. */
  double height(int from, int to) {
    return heights.subList(from, to).stream().mapToDouble(height -> height).sum();
  }

  /** Puts a text into a range, which becomes one cell. */
  void putText(XlsxRange range, int format, String text) {
    put(
        range,
        format,
        text.isEmpty()
            ? new Spot(format, "", "")
            : new Spot(format, "s", String.valueOf(strings.id(text))));
  }

  /** Puts a number into a range, which becomes one cell. */
  void putNumber(XlsxRange range, int format, BigDecimal number) {
    put(range, format, new Spot(format, "n", number.toPlainString()));
  }

  /** The cells that the first one covers have its format all the same: their borders are drawn. */
  private void put(XlsxRange range, int format, Spot first) {
    Spot covered = new Spot(format, "", "");
    for (int row = range.row(); row < range.row() + range.rows(); row++) {
      for (int column = range.column(); column < range.column() + range.columns(); column++) {
        rows.get(row)[column] = covered;
      }
    }
    rows.get(range.row())[range.column()] = first;
    if (!range.isOne()) {
      merged.add(range);
    }
  }

  void writeRows(Xml out) {
    out.open("sheetData");
    for (int row = 0; row < rows.size(); row++) {
      out.open("row", "r", row + 1, "ht", XlsxUnits.points(heights.get(row)), "customHeight", 1);
      for (int column = 0; column < columns; column++) {
        Spot spot = rows.get(row)[column];
        if (spot != null) {
          write(out, new XlsxRange(row, column, 1, 1).name(), spot);
        }
      }
      out.close();
    }
    out.close();
  }

  private static void write(Xml out, String name, Spot spot) {
    if (spot.kind().isEmpty()) {
      out.leaf("c", "r", name, "s", spot.format());
    } else {
      out.open("c", "r", name, "s", spot.format(), "t", spot.kind());
      out.open("v").text(spot.content()).close().close();
    }
  }

  void writeMerged(Xml out) {
    if (merged.isEmpty()) {
      return;
    }
    out.open("mergeCells", "count", merged.size());
    merged.forEach(range -> out.leaf("mergeCell", "ref", range.name()));
    out.close();
  }
}
