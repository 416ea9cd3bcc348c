package gongkai.render.docx;

import static gongkai.render.docx.DocxUnits.points;
import static gongkai.render.docx.DocxUnits.twips;

import gongkai.document.Cell;
import gongkai.document.Table;
import gongkai.layout.PagedDocument.TableGeometry;
import gongkai.office.Xml;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes one table in the geometry that the layout found for it. */
final class DocxTable {
  /** So many rows at the end of a table keep together, or a page might hold but one. */
  private static final int LAST_ROWS = 4;

  /**
   * So many twips a row is lower than laid out: rules and rounding must not push the last row of a
   * full page over to the next.
   */
  private static final int SLACK = 2;

  /** Room, in characters, that a line may turn out longer in the reader's fonts. */
  private static final double PLAY = 0.4;

  /** A cell that reaches down into rows to come, and into how many. */
  private record Hanging(Cell cell, int rows) {}

  private final Xml out;
  private final DocxStyles styles;
  private final Table table;
  private final TableGeometry geometry;
  private final List<Long> widths;
  private final Map<String, String> cellStyles = new HashMap<>();
  private final Hanging[] above;

  DocxTable(Xml out, DocxStyles styles, Table table, TableGeometry geometry) {
    this.out = out;
    this.styles = styles;
    this.table = table;
    this.geometry = geometry;
    this.widths = geometry.columnWidths().stream().map(DocxUnits::twips).toList();
    this.above = new Hanging[table.columns()];
  }

  /**
   * Writes the table.
   *
   * @param end how the last row stands to what follows the table
   */
  void write(DocxBond end) {
    out.open("w:tbl");
    properties();
    out.open("w:tblGrid");
    widths.forEach(width -> out.leaf("w:gridCol", "w:w", width));
    out.close();
    int last = table.rows().size() - 1;
    for (int row = 0; row <= last; row++) {
      row(row, row == last ? end : DocxBond.withNextIf(staysWithNext(row)));
    }
    out.close();
  }

  private void properties() {
    out.open("w:tblPr").value("w:tblStyle", styles.table(table.style()));
    out.leaf("w:tblW", "w:w", width(0, table.columns()), "w:type", "dxa");
    out.value("w:jc", "center").leaf("w:tblLayout", "w:type", "fixed");
    out.value("w:tblCaption", table.caption()).close();
  }

  private void row(int index, DocxBond bond) {
    out.open("w:tr");
    rowProperties(index);
    Iterator<Cell> cells = table.rows().get(index).cells().iterator();
    boolean beginsPage = geometry.breaks().contains(index);
    for (int column = 0; column < table.columns(); ) {
      Hanging hanging = above[column];
      Cell cell = hanging == null ? cells.next() : hanging.cell();
      int rowsBelow = (hanging == null ? cell.rows() : hanging.rows()) - 1;
      above[column] = rowsBelow == 0 ? null : new Hanging(cell, rowsBelow);
      out.open("w:tc");
      cellProperties(cell, column, hanging == null ? "restart" : "continue");
      // The rest of a cell that began above is hidden, and a break in it is passed over.
      paragraph(cell, hanging == null ? cell.text() : "", beginsPage && hanging == null, bond);
      beginsPage &= hanging != null;
      out.close();
      column += cell.columns();
    }
    out.close();
  }

  /** A row that may be divided is as high as its text: a height would keep it whole. */
  private void rowProperties(int index) {
    out.open("w:trPr");
    if (!geometry.divisible().contains(index)) {
      // At least: in another font a text may ask for one more line, and none may be cut off.
      long height = twips(geometry.rowHeights().get(index)) - SLACK;
      out.leaf("w:cantSplit").leaf("w:trHeight", "w:val", height, "w:hRule", "atLeast");
    }
    if (index < table.headRows()) {
      out.leaf("w:tblHeader");
    }
    out.close();
  }

  private void cellProperties(Cell cell, int column, String merge) {
    out.open("w:tcPr").leaf("w:tcW", "w:w", width(column, cell.columns()), "w:type", "dxa");
    if (cell.columns() > 1) {
      out.value("w:gridSpan", cell.columns());
    }
    if (cell.rows() > 1) {
      out.value("w:vMerge", merge);
    }
    margins(cell, column);
    out.close();
  }

  /** Margins so wide that a text of several lines breaks evenly, as in the PDF. */
  private void margins(Cell cell, int column) {
    double size = geometry.size();
    double padding = styles.padding(table.style());
    double room = points(width(column, cell.columns())) - 2 * padding;
    OptionalInt characters = DocxEvenLines.characters(cell.text(), (int) (room / size));
    if (characters.isPresent()) {
      double spare = Math.max(0, room - (characters.getAsInt() + PLAY) * size);
      double left = styles.isCentred(cell.style()) ? spare / 2 : 0;
      out.open("w:tcMar");
      out.leaf("w:left", "w:w", twips(padding + left), "w:type", "dxa");
      out.leaf("w:right", "w:w", twips(padding + spare - left), "w:type", "dxa").close();
    }
  }

  private void paragraph(Cell cell, String text, boolean beginsPage, DocxBond bond) {
    out.open("w:p").open("w:pPr");
    out.value(
        "w:pStyle",
        cellStyles.computeIfAbsent(cell.style(), style -> styles.cell(style, geometry)));
    bond.write(out);
    if (beginsPage) {
      out.leaf("w:pageBreakBefore");
    }
    out.close();
    DocxRuns.paragraphs(out, text);
    out.close();
  }

  /** Header with the first row, rows of a group with each other, the last rows with the end. */
  private boolean staysWithNext(int row) {
    int next = row + 1;
    return !geometry.breaks().contains(next)
        && !geometry.divisible().contains(row)
        && !geometry.divisible().contains(next)
        && (row < table.headRows()
            || !table.rows().get(next).group()
            || next > table.rows().size() - LAST_ROWS);
  }

  /** The width of grid columns, as the sum of the widths written for each. */
  private long width(int column, int columns) {
    long width = 0;
    for (int i = column; i < column + columns; i++) {
      width += widths.get(i);
    }
    return width;
  }
}
