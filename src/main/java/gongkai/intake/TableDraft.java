package gongkai.intake;

import gongkai.finding.Excerpt;
import gongkai.finding.Place;
import gongkai.intake.SheetChoice.Candidate;
import gongkai.model.CellRef;
import gongkai.pack.TableForm;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One table while it is read from its sheet. */
final class TableDraft {

  private final TableForm form;
  private final String file;
  private final List<Sheet> pages;
  private Sheet sheet;
  private final Set<String> none;
  private final Notes notes;
  private final Map<CellRef, SheetFigure> figures = new LinkedHashMap<>();
  private final Map<CellRef, GridCell> given = new LinkedHashMap<>();
  private final Map<String, SheetName> names = new HashMap<>();
  private final Map<String, GridCell> keys = new HashMap<>();
  private final Set<Sheet> repeated = new HashSet<>();
  private final Set<GridCell> used = new HashSet<>();

  /**
   * Begins with nothing.
   *
   * @param none words that stand where there can be no figure
   */
  TableDraft(TableForm form, Candidate candidate, List<String> none, Notes notes) {
    this.form = form;
    this.file = candidate.file();
    this.pages = candidate.pages();
    this.sheet = candidate.sheet();
    this.none = none.stream().map(Plain::words).collect(Collectors.toSet());
    this.notes = notes;
  }

  TableForm form() {
    return form;
  }

  /** The page that is being read. */
  Sheet sheet() {
    return sheet;
  }

  /** Turns to a page. */
  TableDraft turn(Sheet page) {
    sheet = page;
    return this;
  }

  /** How many rows and figures of the table were found on all pages so far. */
  int understood() {
    return keys.size() + figures.size();
  }

  /** Whether a figure of the table was found on any page. */
  boolean hasFigures() {
    return !figures.isEmpty();
  }

  Notes notes() {
    return notes;
  }

  Place at(GridCell cell) {
    return Notes.at(file, cell);
  }

  Place at() {
    return Notes.at(file, sheet);
  }

  /** A cell that was understood. */
  void use(GridCell cell) {
    used.add(cell);
  }

  /** The cell that says what a row is; each row comes once. */
  boolean key(String id, GridCell cell, String what) {
    use(cell);
    GridCell earlier = keys.putIfAbsent(id, cell);
    if (earlier != null && (isHere(earlier) || repeated.add(sheet))) {
      notes.error(
          "导入-重复",
          at(cell),
          what + "有两行，" + other(earlier, cell) + "已经有了",
          isHere(earlier) ? "只留一行；同一科目的数加在一起。" : "这一页和前面重复的行都删掉；整页重复就删掉这一页。");
    }
    return earlier == null;
  }

  private boolean isHere(GridCell cell) {
    return sheet.cell(cell.row(), cell.column()).equals(cell);
  }

  /** Another cell, with its sheet if that is another too. */
  private static String other(GridCell other, GridCell cell) {
    boolean same = other.spot().sheet().equals(cell.spot().sheet());
    return same ? other.spot().cell() + " 格" : other.spot().label();
  }

  boolean hasKey(String id) {
    return keys.containsKey(id);
  }

  /** What the sheet calls a 科目. */
  void name(String code, String name, GridCell cell) {
    names.putIfAbsent(code, new SheetName(name, cell));
  }

  /** What stands in the cell of the table, filled in or not. */
  void figure(CellRef ref, GridCell cell) {
    use(cell);
    Amount amount = Amount.of(cell);
    boolean isNone = none.contains(Plain.words(cell.text()));
    if (amount.kind() == Amount.Kind.UNREADABLE && !isNone) {
      if (cell.kind() == GridCell.Kind.TEXT) {
        notes.warning(
            "导入-不是数", at(cell), "“" + Excerpt.of(cell.text()) + "”不是数，没有导入", "要填的数请自己补上。");
      }
      return;
    }
    GridCell earlier = given.putIfAbsent(ref, cell);
    if (earlier != null && amount.isFigure()) {
      notes.error(
          "导入-表头", at(cell), "这个数和 " + other(earlier, cell) + "像是同一栏，认不准用哪一个", "改表头，或删掉多余的一栏。");
    }
    amount.number().ifPresent(number -> figures.putIfAbsent(ref, new SheetFigure(number, cell)));
  }

  TableReading done(Caption caption) {
    List<GridCell> left = new ArrayList<>();
    for (GridCell cell : pages.stream().flatMap(page -> page.cells().stream()).toList()) {
      if (cell.kind() == GridCell.Kind.ERROR) {
        notes.error(
            "导入-错误值", at(cell), "这一格没有数：" + cell.text(), "用 Excel 或 WPS 打开，改好公式，重新计算并保存；不要的格清空。");
      } else if (!used.contains(cell) && Amount.of(cell).isFigure()) {
        left.add(cell);
      }
    }
    return new TableReading(
        form, file, pages.get(0), caption, figures, given.keySet(), names, left);
  }
}
