package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.pack.FactSelector;
import gongkai.pack.Formula;
import gongkai.pack.SumRule;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One way of making a cell of a form, as the form says it, whatever the data are. */
public sealed interface Recipe {

  /** Which of the form's sums it is. */
  SumRule rule();

  /**
   * A sum of cells of the same table.
   *
   * @param rule which sum
   * @param cells in the order of the form
   */
  record OfCells(SumRule rule, List<Signed> cells) implements Recipe {

    public OfCells {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A sum of entries of the data file.
   *
   * @param rule which sum
   * @param entries which
   * @param subject only those of this 科目 and below; empty: all
   */
  record OfEntries(SumRule rule, FactSelector entries, String subject) implements Recipe {}

  /**
   * A cell with its sign.
   *
   * @param minus whether it is subtracted
   * @param cell its address
   */
  record Signed(boolean minus, CellRef cell) {}

  /**
   * The definition of a cell, whatever the data are; the total and each 科目 of a form by 科目 are the
   * sum of the entries that belong there.
   */
  static Optional<Recipe> of(TableForm form, CellRef ref) {
    if (form.subjects().isPresent()) {
      Column column = column(form.columns(), ref.column()).orElseThrow();
      boolean total = ref.line().equals(form.subjects().get().totalLabel());
      Optional<Recipe> columns = ofColumns(form, column, ref.line()).map(Recipe.class::cast);
      return columns.isPresent()
          ? columns
          : Optional.of(new OfEntries(SumRule.ENTRIES, column.facts(), total ? "" : ref.line()));
    }
    Panel first = form.panels().get(0);
    Panel totals = new Panel(first.columns(), first.catalogue(), form.totals());
    return Stream.concat(form.panels().stream(), Stream.of(totals))
        .flatMap(
            panel ->
                panel.lines().stream()
                    .filter(line -> line.id().equals(ref.line()))
                    .flatMap(
                        line ->
                            column(panel.columns(), ref.column()).stream()
                                .flatMap(column -> of(form, panel, line, column).stream())))
        .findFirst();
  }

  private static Optional<Column> column(List<Column> columns, String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  /** Every way to make the cell of a fixed line; the first is the definition; none: no figure. */
  static List<Recipe> of(TableForm form, Panel panel, Line line, Column column) {
    List<Recipe> recipes = new ArrayList<>();
    boolean figures =
        switch (line.kind()) {
          case FIGURES, PARENT, RECORD -> true;
          default -> false;
        };
    if (!figures) {
      return recipes;
    }
    ofColumns(form, column, line.id()).ifPresent(recipes::add);
    SumRule.of(line)
        .ifPresent(
            rule ->
                recipes.add(
                    new OfCells(
                        rule,
                        signed(
                            line.sum().orElseThrow(),
                            id -> new CellRef(form.key(), id, column.id())))));
    if (line.kind() == Line.Kind.PARENT) {
      recipes.add(children(form, line, column));
    }
    FactSelector entries = TableForm.facts(line, column);
    if (!entries.isEmpty()) {
      recipes.add(new OfEntries(SumRule.ENTRIES, entries, line.subject()));
    }
    return recipes;
  }

  /** The sum of other columns of the same line, if the column is one. */
  static Optional<OfCells> ofColumns(TableForm form, Column column, String line) {
    return SumRule.of(column)
        .map(
            rule ->
                new OfCells(
                    rule,
                    signed(column.sum().orElseThrow(), id -> new CellRef(form.key(), line, id))));
  }

  private static List<Signed> signed(Formula sum, Function<String, CellRef> cell) {
    return sum.terms().stream()
        .map(term -> new Signed(term.minus(), cell.apply(term.id())))
        .toList();
  }

  /** The form may go on with them in the next panel. */
  private static OfCells children(TableForm form, Line parent, Column column) {
    return new OfCells(
        SumRule.SUBJECTS,
        form.lines()
            .filter(line -> line.kind() == Line.Kind.FIGURES)
            .filter(line -> line.subject().startsWith(parent.subject()))
            .map(line -> new Signed(false, new CellRef(form.key(), line.id(), column.id())))
            .toList());
  }
}
