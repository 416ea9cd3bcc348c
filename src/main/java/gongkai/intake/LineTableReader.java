package gongkai.intake;

import gongkai.finding.Excerpt;
import gongkai.intake.FormLines.Named;
import gongkai.model.CellRef;
import gongkai.pack.Catalogue;
import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm.Line;
import gongkai.sheet.GridCell;
import gongkai.sheet.Region;
import gongkai.sheet.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a table of fixed lines, in one or more blocks side by side: lines by 行次, code or label. */
final class LineTableReader implements TableReader {

  private final TableDraft draft;
  private final Sheet sheet;
  private final FormLines lines;
  private final HeaderWords words;
  private final ColumnNumbers columnNumbers;
  private final boolean byCode;
  private SheetHeader header;
  private FigureColumns figures;
  private boolean byLabel;

  LineTableReader(TableDraft draft, IntakeMap map, Catalogue.All catalogues) {
    this.draft = draft;
    sheet = draft.sheet();
    lines = new FormLines(draft.form(), map, catalogues);
    words = new HeaderWords(draft.form(), map);
    columnNumbers = new ColumnNumbers(draft.form(), map);
    byCode = draft.form().panels().stream().anyMatch(panel -> !panel.catalogue().isEmpty());
  }

  @Override
  public void read() {
    Optional<SheetHeader> found =
        SheetHeader.find(
            sheet, words, byCode ? words::isCode : words::isNumber, this::beginsByNumber);
    byLabel = found.isEmpty();
    if (byLabel) {
      found = SheetHeader.find(sheet, words, words::isLabel, this::beginsByLabel);
    }
    if (found.isEmpty()) {
      draft.notes().error("导入-表头", draft.at(), "找不到行次、科目代码或项目这一栏", "检查表头，照公开表写全。");
      return;
    }
    header = found.get();
    figures = new FigureColumns(draft, header, words);
    for (Region anchor : header.anchors()) {
      read(anchor);
    }
    totals();
  }

  private boolean beginsByNumber(int row) {
    return columnNumbers.isIn(sheet, row)
        || sheet.row(row).values().stream().anyMatch(cell -> byId(cell).isPresent());
  }

  private boolean beginsByLabel(int row) {
    return columnNumbers.isIn(sheet, row)
        || sheet.row(row).values().stream()
            .anyMatch(cell -> lines.all().stream().anyMatch(line -> line.is(label(cell))));
  }

  private Optional<Named> byId(GridCell cell) {
    return lines.byId(id(cell)).filter(named -> id(cell).matches("\\d+"));
  }

  private static String id(GridCell cell) {
    return Plain.half(cell.text()).replaceFirst("\\.0+$", "");
  }

  private static String label(GridCell cell) {
    return Plain.label(cell.text());
  }

  private void read(Region anchor) {
    int panel = byLabel ? panel(anchor) : -1;
    for (int row = header.end(); row < sheet.rows(); row++) {
      if (columnNumbers.isIn(sheet, row)) {
        columnNumbers.use(draft, row);
      } else if (byLabel) {
        byLabel(row, sheet.cell(row, anchor.left()), anchor, panel);
      } else {
        byNumber(row, sheet.cell(row, anchor.left()), anchor);
      }
    }
  }

  /** The block of the form whose labels stand below this header. */
  private int panel(Region anchor) {
    Map<Integer, Long> hits =
        IntStream.range(header.end(), sheet.rows())
            .mapToObj(row -> label(sheet.cell(row, anchor.left())))
            .flatMap(label -> lines.all().stream().filter(line -> line.is(label)))
            .collect(Collectors.groupingBy(Named::panel, Collectors.counting()));
    return hits.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private void byLabel(int row, GridCell key, Region anchor, int panel) {
    if (key.isBlank()) {
      return;
    }
    lines.byLabel(label(key)).stream()
        .filter(line -> line.panel() == panel && line.hasFigures())
        .filter(line -> !draft.hasKey(line.line().id()))
        .findFirst()
        .ifPresent(line -> line(row, key, anchor, line));
  }

  private void byNumber(int row, GridCell key, Region anchor) {
    String id = id(key);
    Optional<GridCell> label = labelOf(row, anchor);
    if (!id.matches("\\d+")) {
      if (key.isBlank() && !byCode && hasFigure(row, anchor)) {
        label.ifPresent(cell -> withoutNumber(row, cell, anchor));
      }
      return;
    }
    Optional<Named> line = lines.byId(id);
    draft.use(key);
    if (line.isPresent() && line.get().hasFigures()) {
      if (agrees(line.get(), key, label, row, anchor)) {
        line(row, key, anchor, line.get());
      }
    } else if (hasFigure(row, anchor)) {
      draft
          .notes()
          .error(
              "导入-行",
              draft.at(key),
              name(id) + (line.isPresent() ? "不填数，现在有数" : "表里没有，这一行有数"),
              "检查是不是别的年度、别的格式的表；照" + draft.form().number() + "改好后再试。");
    }
  }

  private String name(String id) {
    return (byCode ? "科目 " : "行次 ") + id + " ";
  }

  /** A line without a number, of which the label says enough. */
  private void withoutNumber(int row, GridCell label, Region anchor) {
    List<Named> found =
        lines.byLabel(label(label)).stream()
            .filter(Named::hasFigures)
            .filter(line -> !draft.hasKey(line.line().id()))
            .toList();
    if (found.size() == 1) {
      line(row, label, anchor, found.get(0));
    }
  }

  /** Nearest to the number: at its left, else at its right. */
  private Optional<GridCell> labelOf(int row, Region anchor) {
    Stream<GridCell> left =
        IntStream.iterate(
                anchor.left() - 1, column -> column >= header.firstColumn(anchor), c -> c - 1)
            .mapToObj(column -> sheet.cell(row, column));
    Stream<GridCell> right =
        IntStream.rangeClosed(anchor.right() + 1, header.lastColumn(anchor))
            .mapToObj(column -> sheet.cell(row, column));
    return Stream.concat(byCode ? Stream.empty() : left, right)
        .filter(cell -> Amount.of(cell).kind() == Amount.Kind.UNREADABLE)
        .findFirst();
  }

  /** Numbers shift from one year's form to the next: number and label must mean the same line. */
  private boolean agrees(
      Named line, GridCell key, Optional<GridCell> label, int row, Region anchor) {
    if (label.isEmpty() || line.labels().isEmpty() || line.isLike(label(label.get()))) {
      return true;
    }
    String written = "“" + Excerpt.of(label.get().text()) + "”";
    String own = "“" + line.shown() + "”";
    boolean other = lines.all().stream().anyMatch(named -> named.is(label(label.get())));
    if (!hasFigure(row, anchor)) {
      return !other;
    }
    String message = name(line.line().id()) + "应是" + own + "，现为" + written;
    if (other && !byCode) {
      draft.notes().error("导入-行", draft.at(key), message, "行次和项目要对得上；检查是不是别的年度、别的格式的表。");
      return false;
    }
    draft.notes().warning("导入-行", draft.at(key), message + "，按行次导入", "看看是不是同一项。");
    return true;
  }

  private boolean hasFigure(int row, Region anchor) {
    return figures.between(anchor.right() + 1, header.lastColumn(anchor)).stream()
        .anyMatch(column -> Amount.of(sheet.cell(row, column)).isFigure());
  }

  private void line(int row, GridCell key, Region anchor, Named line) {
    if (!draft.key(line.line().id(), key, name(line.line().id()))) {
      return;
    }
    for (int column : figures.between(anchor.right() + 1, header.lastColumn(anchor))) {
      GridCell cell = sheet.cell(row, column);
      figures.of(cell, line.columns()).ifPresent(id -> draft.figure(ref(line, id), cell));
    }
  }

  private CellRef ref(Named line, String column) {
    return new CellRef(draft.form().key(), line.line().id(), column);
  }

  /** Totals below all blocks: each has its figure somewhere at the right of its label. */
  private void totals() {
    Map<String, Named> labels =
        draft.form().totals().stream()
            .flatMap(line -> lines.byId(line.id()).stream())
            .flatMap(named -> named.labels().stream().map(label -> Map.entry(label, named)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    for (int row = labels.isEmpty() ? sheet.rows() : header.end(); row < sheet.rows(); row++) {
      Optional<Named> line = Optional.empty();
      for (GridCell cell : sheet.row(row).values()) {
        Named named = labels.get(label(cell));
        if (named != null && draft.key(named.line().id(), cell, "“" + named.shown() + "”")) {
          line = Optional.of(named);
        } else if (line.isPresent() && Amount.of(cell).kind() != Amount.Kind.UNREADABLE) {
          draft.figure(ref(line.get(), line.get().columns().get(0)), cell);
          line = Optional.empty();
        }
      }
    }
  }

  /** A table without its sums has been cut. */
  @Override
  public void finish() {
    if (header == null) {
      return;
    }
    lines.all().stream()
        .filter(line -> line.line().sum().isPresent() && !draft.hasKey(line.line().id()))
        .min(Comparator.comparing(Named::panel))
        .map(Named::line)
        .ifPresent(this::missing);
  }

  private void missing(Line line) {
    String number = line.id().matches("\\d+") ? "（行次" + line.id() + "）" : "";
    String name = "“" + line.label() + "”" + number;
    draft.notes().error("导入-合计", draft.at(), "没有" + name + "这一行", "补上这一行，或检查表是不是只复制了一半。");
  }
}
