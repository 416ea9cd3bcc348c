package gongkai.intake;

import gongkai.intake.SubjectKeys.Key;
import gongkai.model.CellRef;
import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.SubjectRows;
import gongkai.sheet.GridCell;
import gongkai.sheet.Region;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a table with a row a 科目: rows by their codes, columns by their headers. */
final class SubjectTableReader implements TableReader {

  private static final int MOST_NAMED = 10;

  private final TableDraft draft;
  private final Sheet sheet;
  private final SubjectRows rows;
  private final SubjectKeys keys;
  private final ColumnNumbers columnNumbers;
  private final HeaderWords words;
  private final List<String> columns;
  private final List<GridCell> nameless = new ArrayList<>();

  SubjectTableReader(TableDraft draft, IntakeMap map) {
    this.draft = draft;
    sheet = draft.sheet();
    rows = draft.form().subjects().orElseThrow();
    keys = new SubjectKeys(rows, map);
    columnNumbers = new ColumnNumbers(draft.form(), map);
    words = new HeaderWords(draft.form(), map);
    columns = draft.form().columns().stream().map(Column::id).toList();
  }

  @Override
  public void read() {
    Optional<SheetHeader> header =
        SheetHeader.find(
                sheet,
                words,
                words::isCode,
                row -> isContent(row) || columnNumbers.isIn(sheet, row))
            .or(this::byContent);
    if (header.isEmpty()) {
      if (sheet.cells().stream().anyMatch(cell -> cell.kind() == GridCell.Kind.NUMBER)) {
        draft.notes().error("导入-表头", draft.at(), "找不到科目代码这一栏", "检查表头，补上“科目代码”。");
      }
      return;
    }
    FigureColumns figures = new FigureColumns(draft, header.get(), words);
    for (int row = header.get().end(); row < sheet.rows(); row++) {
      if (columnNumbers.isIn(sheet, row)) {
        columnNumbers.use(draft, row);
      } else {
        row(row, header.get(), figures);
      }
    }
    tellNameless();
  }

  /** Rows of which nobody knows the 科目: without their figures all sums would be wrong. */
  private void tellNameless() {
    if (nameless.isEmpty()) {
      return;
    }
    String which =
        nameless.stream()
            .limit(MOST_NAMED)
            .map(cell -> String.valueOf(cell.row() + 1))
            .collect(Collectors.joining("、", "第", "行"));
    boolean more = nameless.size() > MOST_NAMED;
    draft
        .notes()
        .error(
            "导入-行",
            draft.at(nameless.get(0)),
            which + (more ? "等 " + nameless.size() + " 行" : "") + "没有科目代码，却有数",
            "补上科目代码；不是科目的行（如小计）删掉。");
  }

  /** A table with figures has a total. */
  @Override
  public void finish() {
    if (draft.hasFigures() && !draft.hasKey(rows.totalLabel())) {
      draft
          .notes()
          .error(
              "导入-合计",
              draft.at(),
              "没有“" + rows.totalLabel() + "”这一行",
              "补上“" + rows.totalLabel() + "”一行，或检查表是不是只复制了一半。");
    }
  }

  /** Where no header names the codes, they are in the column that holds most of them. */
  private Optional<SheetHeader> byContent() {
    Map<Integer, Long> codes =
        sheet.cells().stream()
            .filter(cell -> keys.code(cell.text()).isPresent())
            .collect(Collectors.groupingBy(GridCell::column, Collectors.counting()));
    return codes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> byContent(most.getKey()));
  }

  private Optional<SheetHeader> byContent(int column) {
    int first =
        IntStream.range(0, sheet.rows())
            .filter(row -> keys.code(sheet.cell(row, column).text()).isPresent())
            .findFirst()
            .orElseThrow();
    return IntStream.iterate(first - 1, row -> row >= 0, row -> row - 1)
        .filter(row -> SheetHeader.hasWords(sheet, words, row))
        .boxed()
        .findFirst()
        .map(
            row ->
                SheetHeader.around(
                    sheet,
                    words,
                    List.of(new Region(row, column, row, column)),
                    row,
                    r -> isContent(r) || columnNumbers.isIn(sheet, r)));
  }

  /** Whether a row says which 科目 it is, or that it is the total. */
  private boolean isContent(int row) {
    return sheet.row(row).values().stream()
        .anyMatch(cell -> keys.code(cell.text()).isPresent() || isTotal(row, cell));
  }

  /** The name of the total stands in headers too: a row of the total holds nothing but figures. */
  private boolean isTotal(int row, GridCell cell) {
    return keys.isTotal(cell)
        && sheet.row(row).values().stream()
            .allMatch(
                other -> other.equals(cell) || Amount.of(other).kind() != Amount.Kind.UNREADABLE);
  }

  private void row(int row, SheetHeader header, FigureColumns figures) {
    Region anchor = header.anchors().get(0);
    Optional<Key> key = keys.of(sheet, row, anchor);
    if (key.filter(Key::isCode).isPresent()) {
      subject(key.get(), anchor, figures);
      return;
    }
    Optional<GridCell> total = sheet.row(row).values().stream().filter(keys::isTotal).findFirst();
    if (total.isPresent()) {
      String name = "“" + rows.totalLabel() + "”";
      if (draft.key(rows.totalLabel(), total.get(), name)) {
        figures(row, rows.totalLabel(), anchor, figures);
      }
      return;
    }
    if (key.filter(Key::digits).isPresent()) {
      unknown(key.get().cell(), row, figures);
    } else if (hasFigure(figures, anchor.right() + 1, row)) {
      sheet.row(row).values().stream()
          .findFirst()
          .filter(cell -> Amount.of(cell).kind() == Amount.Kind.UNREADABLE)
          .ifPresent(nameless::add);
    }
  }

  private void subject(Key key, Region anchor, FigureColumns figures) {
    int row = key.cell().row();
    if (!draft.key(key.code(), key.cell(), "科目 " + key.code() + " ")) {
      return;
    }
    for (int column = anchor.left(); column <= anchor.right(); column++) {
      draft.use(sheet.cell(row, column));
    }
    if (key.name().isEmpty()) {
      sheet.row(row).tailMap(anchor.right() + 1).values().stream()
          .findFirst()
          .filter(cell -> Amount.of(cell).kind() == Amount.Kind.UNREADABLE)
          .ifPresent(cell -> draft.name(key.code(), cell.text().strip(), cell));
    } else {
      draft.name(key.code(), key.name(), key.cell());
    }
    figures(row, key.code(), anchor, figures);
  }

  private void figures(int row, String line, Region anchor, FigureColumns figures) {
    for (int column : figures.between(anchor.right() + 1, sheet.columns())) {
      GridCell cell = sheet.cell(row, column);
      Optional<String> id = figures.of(cell, columns);
      if (id.isPresent()) {
        draft.figure(new CellRef(draft.form().key(), line, id.get()), cell);
      }
    }
  }

  /** A number that is no code, which is an error if it brings figures. */
  private void unknown(GridCell key, int row, FigureColumns figures) {
    if (hasFigure(figures, key.column() + 1, row)) {
      draft
          .notes()
          .error(
              "导入-行",
              draft.at(key),
              "科目代码“" + Notes.shorten(key.text()) + "”不对，这一行有数",
              "应是 " + lengths() + " 位代码，改好后再试。");
    }
  }

  private boolean hasFigure(FigureColumns figures, int first, int row) {
    return figures.between(first, sheet.columns()).stream()
        .flatMap(column -> Amount.of(sheet.cell(row, column)).number().stream())
        .anyMatch(number -> number.signum() != 0);
  }

  private String lengths() {
    return rows.levels().stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
