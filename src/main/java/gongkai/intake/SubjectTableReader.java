package gongkai.intake;

import gongkai.model.CellRef;
import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.SubjectRows;
import gongkai.sheet.GridCell;
import gongkai.sheet.Region;
import gongkai.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a table with a row a 科目: rows by their codes, columns by their headers. */
final class SubjectTableReader {

  /** A code, alone or with the name behind it in the same cell. */
  private static final Pattern CODE = Pattern.compile("(\\d+)(?:\\.0+)?([^\\d.].*)?");

  private final TableDraft draft;
  private final Sheet sheet;
  private final SubjectRows rows;
  private final Set<String> totals;
  private final ColumnNumbers columnNumbers;
  private final HeaderWords words;
  private final List<String> columns;

  SubjectTableReader(TableDraft draft, IntakeMap map) {
    this.draft = draft;
    sheet = draft.sheet();
    rows = draft.form().subjects().orElseThrow();
    totals =
        Stream.concat(Stream.of(rows.totalLabel()), map.words().totals().stream())
            .map(Plain::words)
            .collect(Collectors.toSet());
    columnNumbers = new ColumnNumbers(draft.form(), map);
    words = new HeaderWords(draft.form(), map);
    columns = draft.form().columns().stream().map(Column::id).toList();
  }

  void read() {
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
    boolean any = false;
    for (int row = header.get().end(); row < sheet.rows(); row++) {
      if (columnNumbers.isIn(sheet, row)) {
        columnNumbers.use(draft, row);
      } else {
        any |= row(row, header.get(), figures);
      }
    }
    if (any && !draft.hasKey(rows.totalLabel())) {
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
            .filter(cell -> code(cell.text()).isPresent())
            .collect(Collectors.groupingBy(GridCell::column, Collectors.counting()));
    return codes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> byContent(most.getKey()));
  }

  private Optional<SheetHeader> byContent(int column) {
    int first =
        IntStream.range(0, sheet.rows())
            .filter(row -> code(sheet.cell(row, column).text()).isPresent())
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
        .anyMatch(cell -> code(cell.text()).isPresent() || isTotal(row, cell));
  }

  /** The name of the total stands in headers too: a row of the total holds nothing but figures. */
  private boolean isTotal(int row, GridCell cell) {
    return totals.contains(Plain.words(cell.text()))
        && sheet.row(row).values().stream()
            .allMatch(
                other -> other.equals(cell) || Amount.of(other).kind() != Amount.Kind.UNREADABLE);
  }

  private Optional<String> code(String text) {
    Matcher matcher = CODE.matcher(Plain.half(text));
    return matcher.matches() && rows.levels().contains(matcher.group(1).length())
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Whether the row has a figure of the table. */
  private boolean row(int row, SheetHeader header, FigureColumns figures) {
    Region anchor = header.anchors().get(0);
    StringBuilder written = new StringBuilder();
    Optional<GridCell> key = Optional.empty();
    for (int column = anchor.left(); column <= anchor.right(); column++) {
      GridCell cell = sheet.cell(row, column);
      written.append(cell.text().strip());
      key = key.isEmpty() && !cell.isBlank() ? Optional.of(cell) : key;
    }
    Optional<String> code = code(written.toString());
    if (code.isPresent()) {
      return subject(code.get(), key.orElseThrow(), written.toString(), header, figures);
    }
    Optional<GridCell> total =
        sheet.row(row).values().stream()
            .filter(cell -> totals.contains(Plain.words(cell.text())))
            .findFirst();
    if (total.isPresent()) {
      String name = "“" + rows.totalLabel() + "”";
      return draft.key(rows.totalLabel(), total.get(), name)
          && figures(row, rows.totalLabel(), header, figures);
    }
    key.ifPresent(cell -> unknown(cell, row, figures));
    return false;
  }

  private boolean subject(
      String code, GridCell key, String written, SheetHeader header, FigureColumns figures) {
    if (!draft.key(code, key, "科目 " + code + " ")) {
      return false;
    }
    Region anchor = header.anchors().get(0);
    for (int column = anchor.left(); column <= anchor.right(); column++) {
      draft.use(sheet.cell(key.row(), column));
    }
    name(code, key, written, anchor);
    return figures(key.row(), code, header, figures);
  }

  private void name(String code, GridCell key, String written, Region anchor) {
    Matcher matcher = CODE.matcher(Plain.half(written));
    if (matcher.matches() && matcher.group(2) != null) {
      draft.name(code, matcher.group(2), key);
      return;
    }
    sheet.row(key.row()).tailMap(anchor.right() + 1).values().stream()
        .findFirst()
        .filter(cell -> Amount.of(cell).kind() == Amount.Kind.UNREADABLE)
        .ifPresent(cell -> draft.name(code, cell.text().strip(), cell));
  }

  private boolean figures(int row, String line, SheetHeader header, FigureColumns figures) {
    boolean any = false;
    for (int column : figures.between(header.anchors().get(0).right() + 1, sheet.columns())) {
      GridCell cell = sheet.cell(row, column);
      Optional<String> id = figures.of(cell, columns);
      if (id.isPresent()) {
        draft.figure(new CellRef(draft.form().key(), line, id.get()), cell);
        any |= Amount.of(cell).isFigure();
      }
    }
    return any;
  }

  /**
   * A row that is no row of this table: an error if it brings figures, else a note of the table.
   */
  private void unknown(GridCell key, int row, FigureColumns figures) {
    boolean code = Plain.half(key.text()).matches("\\d+(\\.0+)?");
    boolean figure =
        figures.between(key.column() + 1, sheet.columns()).stream()
            .anyMatch(column -> Amount.of(sheet.cell(row, column)).isFigure());
    if (code && figure) {
      draft
          .notes()
          .error(
              "导入-行",
              draft.at(key),
              "科目代码“" + Notes.shorten(key.text()) + "”不对，这一行有数",
              "应是 " + lengths() + " 位代码，改好后再试。");
    }
  }

  private String lengths() {
    return rows.levels().stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
