package gongkai.overview.xlsx;

import gongkai.office.CellTexts;
import gongkai.office.ColumnName;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A worksheet with one list: a title, a line about it, heads that stay in sight, rows. */
final class ListSheet {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Rows above the list: title, line, heads. */
  static final int HEAD_ROWS = 3;

  /** Excel opens no sheet with more; a report that is not linked is named all the same. */
  private static final int MOST_LINKS = 65_530;

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

  private final String name;
  private final List<Column> columns;
  private final CellTexts texts;
  private final Xml out = Xml.part("worksheet", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
  private final Map<String, String> links = new LinkedHashMap<>();
  private int rows;
  private final List<Cell> cells = new ArrayList<>();
  private int lines = 1;

  /**
   * A column.
   *
   * @param width in characters
   */
  record Column(String title, int width) {}

  /**
   * Begins the sheet.
   *
   * @param name on its tab, also its title
   * @param about the line below
   * @param frozen how many columns stay in sight
   */
  ListSheet(String name, String about, List<Column> columns, int frozen, CellTexts texts) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.texts = texts;
    head(frozen);
    row();
    text(name, CellStyle.TITLE);
    row();
    text(about, CellStyle.ABOUT);
    row();
    columns.forEach(head -> text(head.title(), CellStyle.HEAD));
  }

  private void head(int frozen) {
    out.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).close();
    String corner = ColumnName.of(frozen) + (HEAD_ROWS + 1);
    List<Object> pane = new ArrayList<>();
    if (frozen > 0) {
      pane.addAll(List.of("xSplit", frozen));
    }
    pane.addAll(List.of("ySplit", HEAD_ROWS, "topLeftCell", corner));
    pane.addAll(List.of("activePane", frozen > 0 ? "bottomRight" : "bottomLeft"));
    pane.addAll(List.of("state", "frozen"));
    out.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
    out.leaf("pane", pane.toArray()).close().close();
    out.leaf("sheetFormatPr", "defaultRowHeight", 18).open("cols");
    for (int i = 0; i < columns.size(); i++) {
      int place = i + 1;
      int width = columns.get(i).width();
      out.leaf("col", "min", place, "max", place, "width", width, "customWidth", 1);
    }
    out.close().open("sheetData");
  }

  /** Begins a row. */
  ListSheet row() {
    endRow();
    rows++;
    return this;
  }

  /** Only now is it known how high the row is. */
  private void endRow() {
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
  ListSheet text(String text, CellStyle style) {
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
  ListSheet number(BigDecimal number, CellStyle style) {
    cells.add(new Cell(here(), style.id(false), "n", number.toPlainString()));
    return this;
  }

  /** A whole number. */
  ListSheet number(long number) {
    return number(BigDecimal.valueOf(number), CellStyle.COUNT);
  }

  /** Nothing. */
  ListSheet blank(CellStyle style) {
    cells.add(new Cell(here(), style.id(false), "", ""));
    return this;
  }

  /** A text that leads to a file. */
  ListSheet link(String text, String target) {
    if (links.size() < MOST_LINKS) {
      links.put(here(), target);
    }
    return text(text, CellStyle.LINK);
  }

  private String here() {
    return ColumnName.of(cells.size()) + rows;
  }

  String name() {
    return name;
  }

  /** The heads and all rows, without what stands above: {@code $A$3:$F$20}. */
  String range() {
    return "$A$" + HEAD_ROWS + ":$" + ColumnName.of(columns.size() - 1) + "$" + rows;
  }

  /**
   * The finished part.
   *
   * @param number of the sheet, from 1
   */
  Part part(int number) {
    endRow();
    out.close();
    out.leaf("autoFilter", "ref", range().replace("$", ""));
    Map<String, String> targets = new LinkedHashMap<>();
    if (!links.isEmpty()) {
      out.open("hyperlinks");
      links.forEach(
          (cell, target) -> {
            String id = "link" + (targets.size() + 1);
            targets.put(id, target);
            out.leaf("hyperlink", "ref", cell, "r:id", id);
          });
      out.close();
    }
    out.leaf("printOptions", "horizontalCentered", 1);
    out.leaf(
        "pageMargins",
        "left",
        0.4,
        "right",
        0.4,
        "top",
        0.6,
        "bottom",
        0.6,
        "header",
        0.3,
        "footer",
        0.3);
    out.leaf("pageSetup", "paperSize", 9, "orientation", "landscape", "fitToHeight", 0);
    out.open("headerFooter").open("oddFooter").text("&C第 &P 页，共 &N 页").close().close();
    return Part.linked("worksheets/sheet" + number, "worksheet", out.bytes(), targets);
  }
}
