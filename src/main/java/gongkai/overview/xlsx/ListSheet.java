package gongkai.overview.xlsx;

import gongkai.office.CellTexts;
import gongkai.office.ColumnName;
import gongkai.office.Part;
import gongkai.office.WorkingSheet;
import gongkai.office.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A worksheet with one list: a title, a line about it, heads that stay in sight, rows. It is made
 * row by row while it is written: the list of a province is longer than the memory would hold.
 *
 * @param name on its tab, also its title
 * @param about the line below
 * @param count how many rows the list has
 * @param rows writes them
 * @param links of its cells, from row to row
 */
record ListSheet(
    String name,
    String about,
    List<Column> columns,
    int count,
    Consumer<ListRows> rows,
    Supplier<Stream<Link>> links) {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Rows above the list: title, line, heads. */
  static final int HEAD_ROWS = 3;

  /** Columns that stay in sight. */
  private static final int FROZEN = 2;

  /** Excel opens no sheet with more; a report that is not linked is named all the same. */
  private static final int MOST_LINKS = 65_530;

  /** Width of a printed page in characters, at a size that can still be read. */
  private static final int PAGE = 240;

  ListSheet {
    columns = List.copyOf(columns);
  }

  /** Without links. */
  ListSheet(String name, String about, List<Column> columns, int count, Consumer<ListRows> rows) {
    this(name, about, columns, count, rows, Stream::empty);
  }

  /**
   * A column.
   *
   * @param width in characters
   */
  record Column(String title, int width) {}

  /**
   * A cell that leads to a file.
   *
   * @param cell its name, {@code B4}
   * @param target relative address
   */
  record Link(String cell, String target) {}

  /**
   * What every printed page repeats: the heads and, if it is wider than a page, the first columns.
   */
  String titles() {
    String heads = "$" + HEAD_ROWS + ":$" + HEAD_ROWS;
    return pages() == 1
        ? at() + heads
        : at() + "$A:$" + ColumnName.of(FROZEN - 1) + "," + at() + heads;
  }

  /** Where its cells are: {@code '单位'!}. */
  String at() {
    return "'" + name + "'!";
  }

  private int pages() {
    return 1 + (columns.stream().mapToInt(Column::width).sum() - 1) / PAGE;
  }

  /** The heads and all rows, without what stands above: {@code $A$3:$F$20}. */
  String range() {
    String last = ColumnName.of(columns.size() - 1) + "$" + (HEAD_ROWS + count);
    return "$A$" + HEAD_ROWS + ":$" + last;
  }

  /**
   * The part.
   *
   * @param number of the sheet, from 1
   * @param texts gets the texts of the cells when the part is written
   */
  Part part(int number, CellTexts texts) {
    return Part.streamed(
        "worksheets/sheet" + number,
        "worksheet",
        body -> write(body, texts),
        () -> links.get().limit(MOST_LINKS).map(Link::target));
  }

  private void write(OutputStream body, CellTexts texts) throws IOException {
    Xml out = Xml.part(body, "worksheet", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
    head(out);
    out.open("sheetData");
    ListRows list = new ListRows(columns, texts, out);
    list.row().text(name, CellStyle.TITLE).row().text(about, CellStyle.ABOUT).row();
    columns.forEach(head -> list.text(head.title(), CellStyle.HEAD));
    rows.accept(list);
    list.end();
    out.close();
    foot(out);
    out.end();
  }

  private void head(Xml out) {
    out.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).close();
    out.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
    out.leaf(
        "pane",
        "xSplit",
        FROZEN,
        "ySplit",
        HEAD_ROWS,
        "topLeftCell",
        ColumnName.of(FROZEN) + (HEAD_ROWS + 1),
        "activePane",
        "bottomRight",
        "state",
        "frozen");
    out.close().close().leaf("sheetFormatPr", "defaultRowHeight", 18).open("cols");
    for (int i = 0; i < columns.size(); i++) {
      int place = i + 1;
      int width = columns.get(i).width();
      out.leaf("col", "min", place, "max", place, "width", width, "customWidth", 1);
    }
    out.close();
  }

  private void foot(Xml out) {
    out.leaf("autoFilter", "ref", range().replace("$", ""));
    Iterator<Link> each = links.get().limit(MOST_LINKS).iterator();
    if (each.hasNext()) {
      out.open("hyperlinks");
      for (int number = 1; each.hasNext(); number++) {
        out.leaf("hyperlink", "ref", each.next().cell(), "r:id", Part.linkId(number));
      }
      out.close();
    }
    WorkingSheet.margins(out);
    out.leaf(
        "pageSetup",
        "paperSize",
        9,
        "fitToWidth",
        pages(),
        "fitToHeight",
        0,
        "pageOrder",
        "overThenDown",
        "orientation",
        "landscape");
    out.open("headerFooter").open("oddFooter").text("&C第 &P 页，共 &N 页").close().close();
  }
}
