package gongkai.render.xlsx;

import gongkai.office.CellTexts;
import gongkai.office.Xml;
import java.util.List;
import java.util.Optional;

/** A sheet with one table. */
final class XlsxSheet {

  /** Height of the row with the words of a draft, in em. */
  private static final double MARK_HEIGHT = 1.5;

  /** How much smaller a sheet is printed for the sake of a page less, as a factor of the room. */
  private static final double MOST_SHRUNK = 1.1;

  private final XlsxBlock block;
  private final Optional<XlsxMark> mark;
  private final XlsxStyles styles;
  private final List<XlsxCell> cells;
  private final XlsxWidths widths;
  private final XlsxGrid grid;
  private int firstPrinted;
  private int firstTableRow;

  private XlsxSheet(
      XlsxBlock block, Optional<String> watermark, XlsxStyles styles, CellTexts strings) {
    this.block = block;
    this.mark = watermark.map(words -> XlsxMark.of(words, styles));
    this.styles = styles;
    this.cells = XlsxCell.of(block.table());
    this.widths = XlsxWidths.of(block, cells, styles.sheet());
    this.grid = new XlsxGrid(widths.count(), strings);
  }

  static XlsxSheet of(
      XlsxBlock block, Optional<String> watermark, XlsxStyles styles, CellTexts strings) {
    XlsxSheet sheet = new XlsxSheet(block, watermark, styles, strings);
    sheet.fill();
    return sheet;
  }

  private void fill() {
    mark.ifPresent(this::put);
    firstPrinted = grid.rows();
    XlsxLines lines = new XlsxLines(grid, widths, styles);
    lines.put(block.above());
    firstTableRow = grid.rows();
    new XlsxTable(grid, widths, styles, block).put(cells);
    lines.put(block.below());
  }

  private void put(XlsxMark words) {
    int row = grid.addRow(words.font().size() * MARK_HEIGHT);
    grid.putText(
        new XlsxRange(row, 0, 1, widths.count()), styles.id(words.format()), words.words());
  }

  /** What is printed: on paper the header has the words of a draft. */
  String printArea() {
    return new XlsxRange(firstPrinted, 0, grid.rows() - firstPrinted, widths.count()).fixedName();
  }

  /** The header of the table, which every page repeats. */
  Optional<String> repeatedRows() {
    int rows = block.table().headRows();
    return rows == 0
        ? Optional.empty()
        : Optional.of(new XlsxRange(firstTableRow, 0, rows, 1).fixedRows());
  }

  /**
   * The content of the sheet's part.
   *
   * @param shown whether it is the sheet that Excel shows first
   */
  byte[] write(boolean shown) {
    XlsxRange all = new XlsxRange(0, 0, grid.rows(), widths.count());
    Xml out = Xml.part("worksheet", "xmlns", XlsxBook.NAMESPACE);
    out.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).close();
    out.leaf("dimension", "ref", all.name());
    view(out, shown);
    out.leaf("sheetFormatPr", "defaultRowHeight", 15);
    columns(out);
    grid.writeRows(out);
    grid.writeMerged(out);
    XlsxPage.write(out, block.page(), pages(), mark);
    // Codes look like numbers; Excel need not point at each.
    out.open("ignoredErrors").leaf("ignoredError", "sqref", all.name(), "numberStoredAsText", 1);
    return out.bytes();
  }

  /**
   * On how many pages the sheet is printed, made smaller rather than with a nearly empty last one.
   */
  private int pages() {
    double scale = Math.min(1, block.page().textWidth() / widths.of(0, widths.count()));
    double room = block.page().textHeight() / scale * MOST_SHRUNK;
    double head = grid.height(firstTableRow, firstTableRow + block.table().headRows());
    double beyond = grid.height(firstPrinted, grid.rows()) - room;
    return block.isOnOnePage() || beyond <= 0
        ? 1
        : 1 + (int) Math.ceil(beyond / Math.max(1, room - head));
  }

  /** The header stays in sight while a person scrolls. */
  private void view(Xml out, boolean shown) {
    out.open("sheetViews");
    out.open("sheetView", "showGridLines", 0, "tabSelected", shown ? 1 : 0, "workbookViewId", 0);
    int frozen = block.table().headRows() == 0 ? 0 : firstTableRow + block.table().headRows();
    if (frozen > 0) {
      out.leaf(
          "pane",
          "ySplit",
          frozen,
          "topLeftCell",
          new XlsxRange(frozen, 0, 1, 1).name(),
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      out.leaf("selection", "pane", "bottomLeft");
    }
    out.close().close();
  }

  private void columns(Xml out) {
    out.open("cols");
    for (int column = 0; column < widths.count(); column++) {
      out.leaf(
          "col",
          "min",
          column + 1,
          "max",
          column + 1,
          "width",
          XlsxUnits.digits(widths.of(column, 1)),
          "customWidth",
          1);
    }
    out.close();
  }
}
