package gongkai.render.xlsx;

import gongkai.document.Cell;
import gongkai.document.Table;
import gongkai.document.TableStyle;
import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import gongkai.layout.PagedDocument.TableGeometry;
import gongkai.render.xlsx.XlsxFormat.Fit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a table into the grid of its sheet, in the geometry that the layout found for it. */
final class XlsxTable {

  /** Distance of lines in a cell, in em, in the fonts that are set widest. */
  private static final double LEADING = 1.45;

  /** Excel keeps no more digits of a number. */
  private static final int MOST_DIGITS = 15;

  private final XlsxGrid grid;
  private final XlsxWidths widths;
  private final XlsxStyles styles;
  private final Table table;
  private final TableStyle style;
  private final TableGeometry geometry;

  XlsxTable(XlsxGrid grid, XlsxWidths widths, XlsxStyles styles, XlsxBlock block) {
    this.grid = grid;
    this.widths = widths;
    this.styles = styles;
    this.table = block.table();
    this.style = styles.sheet().table(table.style());
    this.geometry = block.geometry();
  }

  void put(List<XlsxCell> cells) {
    int first = grid.rows();
    Arrays.stream(heights(cells)).forEach(grid::addRow);
    cells.forEach(cell -> put(cell.cell(), cell.range().down(first), lines(cell)));
  }

  /** Rows are as high as the lowest one laid out, or as their cells ask. */
  private double[] heights(List<XlsxCell> cells) {
    double[] heights = new double[table.rows().size()];
    Arrays.fill(heights, geometry.rowHeights().stream().min(Double::compare).orElse(0.0));
    cells.stream()
        .sorted(Comparator.comparingInt(cell -> cell.range().rows()))
        .forEach(
            cell -> {
              int row = cell.range().row();
              int last = row + cell.range().rows() - 1;
              double have = Arrays.stream(heights, row, last + 1).sum();
              heights[last] += Math.max(0, needed(cell) - have);
            });
    return heights;
  }

  private double needed(XlsxCell cell) {
    int lines = lines(cell);
    return lines == 1 ? 0 : lines * LEADING * geometry.size();
  }

  private void put(Cell cell, XlsxRange range, int lines) {
    TextStyle text = styles.sheet().text(cell.style());
    Fit fit = lines == 1 ? Fit.SHRINK : Fit.WRAP;
    int indent = text.align() == Align.RIGHT ? 1 : 0;
    Optional<BigDecimal> number = number(cell);
    XlsxFormat format =
        styles.cell(text, style, geometry.size(), fit, shown(cell, number)).withIndent(indent);
    int id = styles.id(format);
    number.ifPresentOrElse(
        value -> grid.putNumber(range, id, value), () -> grid.putText(range, id, cell.text()));
  }

  /** A blank for a figure shows a number that a person puts there as the others. */
  private static String shown(Cell cell, Optional<BigDecimal> number) {
    return cell.value()
        .filter(value -> number.isPresent() || cell.text().isEmpty())
        .map(value -> XlsxFormat.numberFor(cell.text(), value))
        .orElseGet(() -> XlsxFormat.numberFor(cell.text()));
  }

  /** The number that a cell shows; empty if it would not show just what is printed. */
  private static Optional<BigDecimal> number(Cell cell) {
    return cell.value()
        .filter(value -> value.toPlainString().equals(cell.text().replace(",", "")))
        .filter(value -> value.precision() <= MOST_DIGITS);
  }

  /**
   * How many lines a cell takes: a number or a code never more than one, nor what fits on one when
   * it is made a little smaller.
   */
  private int lines(XlsxCell cell) {
    String text = cell.cell().text();
    XlsxRange range = cell.range();
    double size = geometry.size();
    double room = widths.of(range.column(), range.columns());
    return !cell.hasWords() || XlsxWidths.needed(text, XlsxWidths.smaller(size)) <= room
        ? 1
        : widths.lines(text, size, range.column(), range.columns());
  }
}
