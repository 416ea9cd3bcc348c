package gongkai.intake;

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
  private final Sheet sheet;
  private final Set<String> none;
  private final Notes notes;
  private final Map<CellRef, SheetFigure> figures = new LinkedHashMap<>();
  private final Map<CellRef, GridCell> given = new LinkedHashMap<>();
  private final Map<String, SheetName> names = new HashMap<>();
  private final Map<String, GridCell> keys = new HashMap<>();
  private final Set<GridCell> used = new HashSet<>();

  /**
   * Begins with nothing.
   *
   * @param none words that stand where there can be no figure
   */
  TableDraft(TableForm form, Candidate candidate, List<String> none, Notes notes) {
    this.form = form;
    this.file = candidate.file();
    this.sheet = candidate.sheet();
    this.none = none.stream().map(Plain::words).collect(Collectors.toSet());
    this.notes = notes;
  }

  TableForm form() {
    return form;
  }

  Sheet sheet() {
    return sheet;
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
    if (earlier != null) {
      notes.error(
          "导入-重复", at(cell), what + "有两行，" + earlier.spot().cell() + " 格已经有了", "只留一行；同一科目的数加在一起。");
    }
    return earlier == null;
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
            "导入-不是数", at(cell), "“" + Notes.shorten(cell.text()) + "”不是数，没有导入", "要填的数请自己补上。");
      }
      return;
    }
    GridCell earlier = given.putIfAbsent(ref, cell);
    if (earlier != null && amount.isFigure()) {
      notes.error(
          "导入-表头", at(cell), "这个数和 " + earlier.spot().cell() + " 格像是同一栏，认不准用哪一个", "改表头，或删掉多余的一栏。");
    }
    amount.number().ifPresent(number -> figures.putIfAbsent(ref, new SheetFigure(number, cell)));
  }

  TableReading done(Caption caption) {
    List<GridCell> left = new ArrayList<>();
    for (GridCell cell : sheet.cells()) {
      if (cell.kind() == GridCell.Kind.ERROR) {
        notes.error(
            "导入-错误值", at(cell), "这一格没有数：" + cell.text(), "用 Excel 或 WPS 打开，改好公式，重新计算并保存；不要的格清空。");
      } else if (!used.contains(cell) && Amount.of(cell).isFigure()) {
        left.add(cell);
      }
    }
    return new TableReading(form, file, sheet, caption, figures, given.keySet(), names, left);
  }
}
