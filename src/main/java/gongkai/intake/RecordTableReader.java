package gongkai.intake;

import gongkai.model.CellRef;
import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a table of one row of figures, known by its headers alone. */
final class RecordTableReader implements TableReader {

  private final TableDraft draft;
  private final Sheet sheet;
  private final HeaderWords words;
  private final ColumnNumbers columnNumbers;
  private final List<String> columns;

  RecordTableReader(TableDraft draft, IntakeMap map) {
    this.draft = draft;
    sheet = draft.sheet();
    words = new HeaderWords(draft.form(), map);
    columnNumbers = new ColumnNumbers(draft.form(), map);
    columns = draft.form().columns().stream().map(Column::id).toList();
  }

  @Override
  public void read() {
    Optional<Integer> first =
        IntStream.range(0, sheet.rows()).filter(this::isHeader).boxed().findFirst();
    if (first.isEmpty()) {
      draft.notes().error("导入-表头", draft.at(), "找不到表头", "照" + draft.form().number() + "的表头写全各级栏名。");
      return;
    }
    int end = first.get();
    while (end < sheet.rows() && isHeader(end)) {
      end++;
    }
    SheetHeader header = new SheetHeader(sheet, words, List.of(), first.get(), end);
    FigureColumns figures = new FigureColumns(draft, header, words);
    List<Integer> filled = new ArrayList<>();
    for (int row = end; row < sheet.rows(); row++) {
      if (columnNumbers.isIn(sheet, row)) {
        columnNumbers.use(draft, row);
      } else if (hasFigure(row)) {
        filled.add(row);
      }
    }
    if (filled.size() > 1) {
      GridCell second = sheet.row(filled.get(1)).values().iterator().next();
      draft
          .notes()
          .error(
              "导入-行",
              draft.at(second),
              draft.form().number() + "只有一行数，这里有 " + filled.size() + " 行",
              "只留合计的一行。");
      return;
    }
    read(filled.isEmpty() ? sheet.rows() : filled.get(0), figures);
  }

  /** At least two words of the header stand in it, and no figures but 栏次. */
  private boolean isHeader(int row) {
    return sheet.row(row).values().stream().filter(cell -> words.isKnown(cell.text())).count() > 1;
  }

  private boolean hasFigure(int row) {
    return sheet.row(row).values().stream().anyMatch(cell -> Amount.of(cell).isFigure());
  }

  private void read(int row, FigureColumns figures) {
    Line line =
        draft.form().lines().filter(l -> l.kind() == Line.Kind.RECORD).findFirst().orElseThrow();
    for (int column : figures.between(0, sheet.columns())) {
      GridCell cell = sheet.cell(row, column);
      figures
          .of(cell, columns)
          .ifPresent(id -> draft.figure(new CellRef(draft.form().key(), line.id(), id), cell));
    }
  }
}
