package gongkai.fillin;

import gongkai.derive.SameCells;
import gongkai.model.CellRef;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds stated figures (列示数) in the workbook: they take the place of what is derived. */
final class StatedFormulas {

  /** Column keys of the sheet. */
  static final String TABLE = "表";

  static final String LINE = "行";
  static final String COLUMN = "栏";
  static final String NUMBER = "数";

  private final Pack pack;
  private final SameCells same;
  private final Slots slots;
  private final String path;

  StatedFormulas(Pack pack, Slots slots, String path) {
    this.pack = pack;
    this.same = new SameCells(pack);
    this.slots = slots;
    this.path = path;
  }

  private String area(String key) {
    return slots.get(path + "/" + key).anywhere();
  }

  /** How many there are. */
  String count() {
    return "COUNT(" + area(NUMBER) + ")";
  }

  /**
   * How often the figure of this cell is stated there and the sum of it; then the same for the
   * other cells that print it.
   */
  List<String> of(CellRef cell) {
    List<String> formulas = new ArrayList<>(pair(List.of(cell)));
    List<CellRef> others = same.of(cell).stream().filter(other -> !other.equals(cell)).toList();
    if (!others.isEmpty()) {
      formulas.addAll(pair(others));
    }
    return formulas;
  }

  private List<String> pair(List<CellRef> cells) {
    String names =
        cells.stream()
            .flatMap(cell -> names(cell).stream())
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    String written = String.join("&\"/\"&", area(TABLE), area(LINE), area(COLUMN));
    String found = "--ISNUMBER(MATCH(" + written + "," + names + ",0))";
    return List.of(
        unlessNone("SUMPRODUCT(" + found + ",--ISNUMBER(" + area(NUMBER) + "))"),
        unlessNone("SUMPRODUCT(" + found + "," + area(NUMBER) + ")"));
  }

  private static String unlessNone(String formula) {
    return "IF(" + Workings.STATED + "=0,0," + formula + ")";
  }

  /** Every way in which people may write the address of this cell. */
  private List<String> names(CellRef cell) {
    TableForm form = pack.forms().get(cell.table());
    Set<String> lines = new LinkedHashSet<>(List.of(cell.line()));
    Set<String> columns = new LinkedHashSet<>();
    boolean record = false;
    for (Panel panel : form.panels()) {
      boolean own = form.subjects().isPresent();
      for (Line line : panel.lines()) {
        if (line.id().equals(cell.line())) {
          own = true;
          record |= line.kind() == Line.Kind.RECORD;
          lines.add(line.subject());
        }
      }
      own |= form.totals().stream().anyMatch(total -> total.id().equals(cell.line()));
      if (own) {
        columns.addAll(columns(panel, cell.column()));
      }
    }
    lines.remove("");
    List<String> names = new ArrayList<>();
    for (String table : List.of(form.number(), form.key())) {
      for (String column : columns) {
        lines.forEach(line -> names.add(table + "/" + line + "/" + column));
        if (record) {
          // The form has one line only: the column is written in the place of the line.
          names.add(table + "/" + column + "/");
        }
      }
    }
    return names;
  }

  private static Set<String> columns(Panel panel, String id) {
    Set<String> columns = new LinkedHashSet<>();
    for (Column column : panel.columns()) {
      if (column.id().equals(id)) {
        columns.add(id);
        columns.add(column.name());
      }
    }
    if (panel.columns().size() == 1) {
      columns.add("");
    }
    return columns;
  }
}
