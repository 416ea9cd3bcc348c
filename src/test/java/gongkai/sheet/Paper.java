package gongkai.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A worksheet on paper: cells hold texts, numbers or formulas, and can be moved about by tests. */
public final class Paper {

  private String name;
  private boolean hidden;
  private final TreeMap<Integer, TreeMap<Integer, Object>> rows = new TreeMap<>();
  private final List<Region> merged = new ArrayList<>();

  /** An empty sheet. */
  public Paper(String name) {
    this.name = name;
  }

  /** A formula with the value it had when the workbook was saved. */
  public record Formula(String text, Object value) {}

  /** A cell without a value. */
  public record Error(String text) {}

  public String name() {
    return name;
  }

  public Paper name(String other) {
    name = other;
    return this;
  }

  public Paper hide() {
    hidden = true;
    return this;
  }

  /** How many rows there are. */
  public int height() {
    return rows.isEmpty() ? 0 : rows.lastKey() + 1;
  }

  /** What stands there; null if nothing does. */
  public Object at(int row, int column) {
    return rows.getOrDefault(row, new TreeMap<>()).get(column);
  }

  public Paper put(int row, int column, Object content) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, content);
    if (content == null || content.equals("")) {
      rows.get(row).remove(column);
    }
    return this;
  }

  /** Writes these cells side by side, below all others. */
  public Paper add(Object... contents) {
    int row = height();
    rows.put(row, new TreeMap<>());
    for (int column = 0; column < contents.length; column++) {
      put(row, column, contents[column]);
    }
    return this;
  }

  public Paper merge(int top, int left, int bottom, int right) {
    if (top != bottom || left != right) {
      merged.add(new Region(top, left, bottom, right));
    }
    return this;
  }

  /** Takes all merged cells apart; their content stays in the first. */
  public Paper unmerge() {
    merged.clear();
    return this;
  }

  /** Moves everything down and to the right. */
  public Paper shift(int down, int right) {
    TreeMap<Integer, TreeMap<Integer, Object>> moved = new TreeMap<>();
    rows.forEach(
        (row, cells) -> {
          TreeMap<Integer, Object> line = new TreeMap<>();
          cells.forEach((column, content) -> line.put(column + right, content));
          moved.put(row + down, line);
        });
    rows.clear();
    rows.putAll(moved);
    merged.replaceAll(
        r -> new Region(r.top() + down, r.left() + right, r.bottom() + down, r.right() + right));
    return this;
  }

  /** Inserts an empty row before this one. */
  public Paper insertRow(int before) {
    for (int row = height(); row > before; row--) {
      rows.put(row, rows.getOrDefault(row - 1, new TreeMap<>()));
    }
    rows.put(before, new TreeMap<>());
    merged.replaceAll(
        r ->
            new Region(
                r.top() + (r.top() >= before ? 1 : 0),
                r.left(),
                r.bottom() + (r.bottom() >= before ? 1 : 0),
                r.right()));
    return this;
  }

  public Paper removeRow(int gone) {
    int last = height() - 1;
    for (int row = gone; row < last; row++) {
      rows.put(row, rows.getOrDefault(row + 1, new TreeMap<>()));
    }
    rows.remove(last);
    merged.removeIf(r -> r.top() <= gone && r.bottom() >= gone);
    merged.replaceAll(
        r -> r.top() > gone ? new Region(r.top() - 1, r.left(), r.bottom() - 1, r.right()) : r);
    return this;
  }

  /** Everything that stands on another sheet, below all that stands here. */
  public Paper below(Paper other) {
    int top = height() + 1;
    other.rows.forEach((row, cells) -> rows.put(top + row, new TreeMap<>(cells)));
    other.merged.forEach(
        r -> merged.add(new Region(top + r.top(), r.left(), top + r.bottom(), r.right())));
    return this;
  }

  /** A sheet with the same content. */
  public Paper copy(String other) {
    Paper copy = new Paper(other);
    rows.forEach((row, cells) -> copy.rows.put(row, new TreeMap<>(cells)));
    copy.merged.addAll(merged);
    return copy;
  }

  /** The row in which a cell says just this. */
  public int rowOf(String text) {
    for (Map.Entry<Integer, TreeMap<Integer, Object>> row : rows.entrySet()) {
      if (row.getValue().containsValue(text)) {
        return row.getKey();
      }
    }
    throw new AssertionError(name + " has no " + text);
  }

  /** Rewrites every text. */
  public Paper texts(UnaryOperator<String> change) {
    rows.values()
        .forEach(
            cells -> cells.replaceAll((c, old) -> old instanceof String s ? change.apply(s) : old));
    return this;
  }

  /** Makes numbers of all texts that are codes. */
  public Paper codes() {
    rows.values()
        .forEach(
            cells ->
                cells.replaceAll(
                    (c, old) ->
                        old instanceof String s && s.matches("\\d{3,7}")
                            ? new BigDecimal(s)
                            : old));
    return this;
  }

  /** Rewrites every number. */
  public Paper numbers(UnaryOperator<Object> change) {
    rows.values()
        .forEach(
            cells ->
                cells.replaceAll((c, old) -> old instanceof BigDecimal ? change.apply(old) : old));
    return this;
  }

  /** As it would be read from a file, without a file. */
  Sheet sheet(int index) {
    SheetBuilder builder = new SheetBuilder(index, name, hidden, new Quota());
    rows.forEach((row, cells) -> cells.forEach((column, it) -> fill(builder, row, column, it)));
    merged.forEach(builder::merge);
    return builder.build();
  }

  private static void fill(SheetBuilder builder, int row, int column, Object content) {
    if (content instanceof Formula formula) {
      builder.number(row, column, ((BigDecimal) formula.value()).doubleValue(), null, true);
    } else if (content instanceof Error error) {
      builder.error(row, column, error.text(), true);
    } else if (content instanceof BigDecimal number) {
      builder.number(row, column, number.doubleValue(), null, false);
    } else {
      builder.text(row, column, content.toString(), false);
    }
  }

  /** Sheets as they would be read from a file. */
  public static Grid grid(String file, List<Paper> papers) {
    List<Sheet> sheets = new ArrayList<>();
    for (Paper paper : papers) {
      sheets.add(paper.sheet(sheets.size()));
    }
    return new Grid(file, sheets);
  }

  /** Writes it into a workbook. */
  public void write(Workbook workbook) {
    var sheet = workbook.createSheet(name);
    rows.forEach(
        (number, cells) -> {
          Row row = sheet.createRow(number);
          cells.forEach((column, content) -> write(row.createCell(column), content));
        });
    merged.forEach(
        r -> sheet.addMergedRegion(new CellRangeAddress(r.top(), r.bottom(), r.left(), r.right())));
    if (hidden) {
      workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
  }

  private static void write(Cell cell, Object content) {
    if (content instanceof Formula formula) {
      cell.setCellFormula(formula.text());
      if (formula.value() instanceof BigDecimal number) {
        cell.setCellValue(number.doubleValue());
      }
    } else if (content instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(content.toString());
    }
  }
}
