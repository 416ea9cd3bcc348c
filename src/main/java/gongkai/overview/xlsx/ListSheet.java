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

  private final String name;
  private final List<Column> columns;
  private final CellTexts texts;
  private final Xml out = Xml.part("worksheet", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
  private final Map<String, String> links = new LinkedHashMap<>();
  private int rows;
  private int column;

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
    if (rows > 0) {
      out.close();
    }
    rows++;
    column = 0;
    out.open("row", "r", rows);
    return this;
  }

  /** A text, whatever it looks like. */
  ListSheet text(String text, CellStyle style) {
    String cut = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    if (cut.isEmpty()) {
      return blank(style);
    }
    boolean literal = "=+-@'".indexOf(cut.charAt(0)) >= 0;
    out.open("c", "r", here(), "s", style.id(literal), "t", "s");
    out.open("v").text(String.valueOf(texts.id(cut))).close().close();
    column++;
    return this;
  }

  /** A number. */
  ListSheet number(BigDecimal number, CellStyle style) {
    out.open("c", "r", here(), "s", style.id(false));
    out.open("v").text(number.toPlainString()).close().close();
    column++;
    return this;
  }

  /** A whole number. */
  ListSheet number(long number) {
    return number(BigDecimal.valueOf(number), CellStyle.COUNT);
  }

  /** Nothing. */
  ListSheet blank(CellStyle style) {
    out.leaf("c", "r", here(), "s", style.id(false));
    column++;
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
    return ColumnName.of(column) + rows;
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
    out.close().close();
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
