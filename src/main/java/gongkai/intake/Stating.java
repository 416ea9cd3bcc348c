package gongkai.intake;

import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Checked;
import gongkai.model.CellRef;
import gongkai.model.MoneyUnit;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which figures have to be stated (列示数) so that every table is printed as it was. */
final class Stating {

  private final Pack pack;
  private final Figures figures;
  private final Set<CellRef> placed;
  private final Map<CellRef, StatedFigure> stated = new LinkedHashMap<>();

  Stating(Pack pack, Figures figures, Set<CellRef> placed) {
    this.pack = pack;
    this.figures = figures;
    this.placed = placed;
  }

  /**
   * The statement that prints what the tables print. Printed sums of 万元 are all stated: they carry
   * rounding tails that the entries do not know.
   */
  Statement of(YearData data) {
    Statement statement = derive(data);
    if (data.unit() == MoneyUnit.WAN) {
      for (CellRef ref : figures.byCell().keySet()) {
        boolean sum = !placed.contains(ref) && figures.value(ref).orElseThrow().signum() != 0;
        statement
            .cell(ref)
            .filter(cell -> sum && !cell.count())
            .ifPresent(cell -> state(ref, cell));
      }
      statement = derive(with(data));
    }
    while (stateWhatDiffers(statement)) {
      statement = derive(with(data));
    }
    return statement;
  }

  private Statement derive(YearData data) {
    Checked<Statement> statement = Deriver.derive(pack, data);
    return statement
        .value()
        .orElseThrow(() -> new IllegalStateException(statement.findings().toString()));
  }

  private YearData with(YearData data) {
    return new YearData(data.file(), data.unit(), data.facts(), List.copyOf(stated.values()));
  }

  private boolean stateWhatDiffers(Statement statement) {
    boolean more = false;
    for (CellRef ref : figures.given()) {
      Optional<TableCell> cell = statement.cell(ref).filter(this::differs);
      if (cell.isPresent() && !stated.containsKey(ref)) {
        state(ref, cell.get());
        more = true;
      }
    }
    return more;
  }

  private boolean differs(TableCell cell) {
    BigDecimal printed = cell.value().orElse(BigDecimal.ZERO);
    return printed.compareTo(figures.value(cell.ref()).orElse(BigDecimal.ZERO)) != 0;
  }

  private void state(CellRef ref, TableCell cell) {
    TableForm form = pack.forms().get(ref.table());
    BigDecimal value = figures.value(ref).orElse(BigDecimal.ZERO);
    BigDecimal number = cell.count() ? value : MoneyUnit.written(figures.unit().fromYuan(value));
    boolean record =
        form.lines()
            .anyMatch(line -> line.id().equals(ref.line()) && line.kind() == Line.Kind.RECORD);
    String line = record ? ref.column() : ref.line();
    String column = record || isOnly(form, ref.line()) ? "" : ref.column();
    TableFigure figure = figures.byCell().get(ref);
    stated.put(
        ref,
        new StatedFigure(
            form.number(),
            line,
            column,
            number,
            figure == null ? Notes.nowhere(form.number()) : figure.place()));
  }

  /** Whether the line has one column only, which is not named then. */
  private static boolean isOnly(TableForm form, String line) {
    return form.subjects().isEmpty()
        && form.panels().stream()
                .filter(panel -> has(panel, line))
                .findFirst()
                .orElse(form.panels().get(0))
                .columns()
                .size()
            == 1;
  }

  private static boolean has(Panel panel, String line) {
    return panel.lines().stream().anyMatch(candidate -> candidate.id().equals(line));
  }
}
