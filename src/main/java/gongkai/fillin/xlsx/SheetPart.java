package gongkai.fillin.xlsx;

import gongkai.fillin.Area;
import gongkai.fillin.DrawnSheet;
import gongkai.fillin.DrawnSheet.Cell;
import gongkai.fillin.DrawnSheet.Mark;
import gongkai.fillin.DrawnSheet.Merged;
import gongkai.office.CellTexts;
import gongkai.office.Part;
import gongkai.office.WorkingSheet;
import gongkai.office.Xml;
import java.util.List;

/** Writes one sheet. */
final class SheetPart {

  static final int USUAL_HEIGHT = 20;

  /** A sheet wider than this many characters is printed across. */
  private static final int PORTRAIT_WIDTH = 115;

  /** Colour of the tabs of sheets on which people write. */
  private static final String TO_FILL_IN = "FFFFD966";

  private final DrawnSheet sheet;
  private final int number;
  private final Formats formats;
  private final CellTexts texts;

  /**
   * A sheet.
   *
   * @param number of the sheet, from 1
   */
  SheetPart(DrawnSheet sheet, int number, Formats formats, CellTexts texts) {
    this.sheet = sheet;
    this.number = number;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * The part.
   *
   * @param shown whether it is the sheet that Excel shows first
   */
  Part write(boolean shown) {
    Xml out =
        Xml.part("worksheet", "xmlns", FillInWriter.NAMESPACE, "xmlns:r", FillInWriter.RELATIONS);
    out.open("sheetPr");
    if (sheet.cells().stream().anyMatch(cell -> cell.look().isOpen())) {
      out.leaf("tabColor", "rgb", TO_FILL_IN);
    }
    out.leaf("pageSetUpPr", "fitToPage", 1).close();
    view(out, shown);
    out.leaf("sheetFormatPr", "defaultRowHeight", USUAL_HEIGHT, "customHeight", 1);
    columns(out);
    new SheetRows(sheet, formats, texts).write(out);
    protection(out);
    merged(out);
    marks(out);
    new RulesPart(out).write(sheet.rules());
    links(out);
    print(out);
    // Codes look like numbers, and formulas differ from row to row on purpose.
    out.open("ignoredErrors");
    out.leaf(
        "ignoredError",
        "sqref",
        "A1:AZ5000",
        "numberStoredAsText",
        1,
        "formula",
        1,
        "unlockedFormula",
        1,
        "emptyCellReference",
        1,
        "formulaRange",
        1);
    out.close();
    return notes(out);
  }

  /** The sheet with the comments that it refers to at its end. */
  private Part notes(Xml out) {
    String name = "worksheets/sheet" + number;
    if (sheet.notes().isEmpty()) {
      return new Part(name, "worksheet", out.bytes());
    }
    NoteParts notes = new NoteParts(sheet, number);
    Part boxes = notes.boxes();
    out.leaf("legacyDrawing", "r:id", boxes.id());
    return new Part(name, "worksheet", out.bytes(), List.of(boxes, notes.words()));
  }

  private void view(Xml out, boolean shown) {
    DrawnSheet.Setup setup = sheet.setup();
    out.open("sheetViews");
    out.open("sheetView", "showGridLines", 0, "tabSelected", shown ? 1 : 0, "workbookViewId", 0);
    String corner =
        new Area("", setup.frozenRows(), setup.frozenRows(), setup.frozenColumns())
            .here()
            .replace("$", "");
    if (setup.frozenColumns() > 0) {
      out.leaf(
          "pane",
          "xSplit",
          setup.frozenColumns(),
          "ySplit",
          setup.frozenRows(),
          "topLeftCell",
          corner,
          "activePane",
          "bottomRight",
          "state",
          "frozen");
      out.leaf("selection", "pane", "bottomRight", "activeCell", corner, "sqref", corner);
    } else {
      out.leaf(
          "pane",
          "ySplit",
          setup.frozenRows(),
          "topLeftCell",
          corner,
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      out.leaf("selection", "pane", "bottomLeft", "activeCell", corner, "sqref", corner);
    }
    out.close().close();
  }

  private void columns(Xml out) {
    boolean keys = sheet.rows().values().stream().anyMatch(row -> !row.key().isEmpty());
    int last = sheet.widths().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    out.open("cols");
    for (int column = 0; column <= last; column++) {
      int width = sheet.widths().getOrDefault(column, column == 0 ? 2 : 10);
      int hidden = column == 0 && keys ? 1 : 0;
      int place = column + 1;
      out.leaf(
          "col", "min", place, "max", place, "width", width, "hidden", hidden, "customWidth", 1);
    }
    out.close();
  }

  /** No password: a person who knows better can take it off. */
  private void protection(Xml out) {
    out.leaf(
        "sheetProtection",
        "sheet",
        1,
        "formatCells",
        0,
        "formatColumns",
        0,
        "formatRows",
        0,
        "insertRows",
        0,
        "deleteRows",
        0,
        "sort",
        0,
        "autoFilter",
        0);
  }

  private void merged(Xml out) {
    if (sheet.merged().isEmpty()) {
      return;
    }
    out.open("mergeCells", "count", sheet.merged().size());
    for (Merged merged : sheet.merged()) {
      out.leaf(
          "mergeCell",
          "ref",
          name(merged.row(), merged.first()) + ":" + name(merged.row(), merged.last()));
    }
    out.close();
  }

  private static String name(int row, int column) {
    return Area.cell("", row, column).here().replace("$", "");
  }

  private void marks(Xml out) {
    int priority = 1;
    for (Mark mark : sheet.marks()) {
      out.open("conditionalFormatting", "sqref", mark.cells().here().replace("$", ""));
      out.open(
          "cfRule", "type", "expression", "dxfId", mark.alarm().ordinal(), "priority", priority++);
      out.open("formula").text(mark.formula()).close().close().close();
    }
  }

  private void links(Xml out) {
    if (sheet.cells().stream().allMatch(cell -> cell.target().isEmpty())) {
      return;
    }
    out.open("hyperlinks");
    for (Cell cell : sheet.cells()) {
      if (!cell.target().isEmpty()) {
        String target = "'" + cell.target() + "'!B2";
        out.leaf("hyperlink", "ref", name(cell.row(), cell.column()), "location", target);
      }
    }
    out.close();
  }

  private void print(Xml out) {
    int width = sheet.widths().values().stream().mapToInt(Integer::intValue).sum();
    WorkingSheet.margins(out);
    out.leaf(
        "pageSetup",
        "paperSize",
        9,
        "fitToHeight",
        0,
        "orientation",
        width > PORTRAIT_WIDTH ? "landscape" : "portrait");
    out.open("headerFooter").open("oddFooter").text("&C&A　第 &P 页 共 &N 页").close().close();
  }
}
