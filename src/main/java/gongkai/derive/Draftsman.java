package gongkai.derive;

import gongkai.derive.Blueprint.Signed;
import gongkai.derive.Blueprint.SumOfCells;
import gongkai.derive.Blueprint.SumOfFacts;
import gongkai.derive.Blueprint.Way;
import gongkai.model.CellRef;
import gongkai.pack.FactSelector;
import gongkai.pack.Formula;
import gongkai.pack.SumRule;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import gongkai.pack.TableForm.SubjectRows;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Draws the blueprint of every cell of a form. */
final class Draftsman {

  private final TableForm form;
  private final FactIndex index;
  private final List<Blueprint> cells = new ArrayList<>();
  private final SortedSet<String> subjects = new TreeSet<>();

  Draftsman(TableForm form, FactIndex index) {
    this.form = form;
    this.index = index;
    form.subjects().ifPresentOrElse(this::drawRows, this::drawLines);
  }

  List<Blueprint> cells() {
    return cells;
  }

  /** The 科目 rows of a form by 科目, ascending. */
  SortedSet<String> subjects() {
    return subjects;
  }

  private void drawLines() {
    for (Panel panel : form.panels()) {
      panel.lines().forEach(line -> drawLine(panel, line));
    }
    form.totals().forEach(line -> drawLine(form.panels().get(0), line));
  }

  private void drawLine(Panel panel, Line line) {
    for (Column column : panel.columns()) {
      List<Way> ways = ways(panel, line, column);
      if (!ways.isEmpty()) {
        cells.add(new Blueprint(ref(line.id(), column.id()), line.count(), ways));
      }
    }
  }

  private List<Way> ways(Panel panel, Line line, Column column) {
    List<Way> ways = new ArrayList<>();
    boolean figures =
        switch (line.kind()) {
          case FIGURES, PARENT, RECORD -> true;
          default -> false;
        };
    if (!figures) {
      return ways;
    }
    SumRule.of(column).ifPresent(rule -> ways.add(columns(rule, column, line.id())));
    SumRule.of(line).ifPresent(rule -> ways.add(lines(rule, line, column.id())));
    if (line.kind() == Line.Kind.PARENT) {
      ways.add(children(line, column));
    }
    FactSelector facts = facts(line, column);
    if (!facts.isEmpty()) {
      ways.add(new SumOfFacts(SumRule.ENTRIES, index.select(facts, line.subject())));
    }
    return ways;
  }

  private static FactSelector facts(Line line, Column column) {
    if (!line.facts().isEmpty() && line.kind() == Line.Kind.FIGURES) {
      FactSelector own = line.facts().get(column.id());
      return own == null ? line.facts().getOrDefault("", FactSelector.NONE) : own;
    }
    boolean bySubject = line.kind() == Line.Kind.FIGURES && !line.subject().isEmpty();
    return bySubject || line.kind() == Line.Kind.RECORD ? column.facts() : FactSelector.NONE;
  }

  /** The form may go on with them in the next panel. */
  private SumOfCells children(Line parent, Column column) {
    return new SumOfCells(
        SumRule.SUBJECTS,
        form.panels().stream()
            .flatMap(panel -> panel.lines().stream())
            .filter(line -> line.kind() == Line.Kind.FIGURES)
            .filter(line -> line.subject().startsWith(parent.subject()))
            .map(line -> new Signed(false, ref(line.id(), column.id())))
            .toList());
  }

  private SumOfCells columns(SumRule rule, Column column, String line) {
    return new SumOfCells(rule, signed(column.sum().orElseThrow(), id -> ref(line, id)));
  }

  private SumOfCells lines(SumRule rule, Line line, String column) {
    return new SumOfCells(rule, signed(line.sum().orElseThrow(), id -> ref(id, column)));
  }

  private static List<Signed> signed(Formula sum, Function<String, CellRef> cell) {
    return sum.terms().stream()
        .map(term -> new Signed(term.minus(), cell.apply(term.id())))
        .toList();
  }

  private void drawRows(SubjectRows rows) {
    List<Column> columns = form.columns();
    SortedSet<String> leaves = new TreeSet<>();
    columns.forEach(column -> leaves.addAll(index.subjects(column.facts())));
    for (String leaf : leaves) {
      rows.levels().stream()
          .filter(level -> level <= leaf.length())
          .forEach(level -> subjects.add(leaf.substring(0, level)));
    }
    drawParent(rows.totalLabel(), topLevel(rows), columns);
    for (String subject : subjects) {
      if (leaves.contains(subject)) {
        drawLeaf(subject, columns);
      } else {
        drawParent(subject, childrenOf(subject, rows), columns);
      }
    }
  }

  private List<String> topLevel(SubjectRows rows) {
    return subjects.stream().filter(code -> code.length() == rows.levels().get(0)).toList();
  }

  private List<String> childrenOf(String parent, SubjectRows rows) {
    int next =
        rows.levels().stream().filter(level -> level > parent.length()).findFirst().orElse(0);
    return subjects.stream()
        .filter(code -> code.length() == next && code.startsWith(parent))
        .toList();
  }

  private void drawLeaf(String subject, List<Column> columns) {
    for (Column column : columns) {
      List<Way> ways = new ArrayList<>();
      SumRule.of(column).ifPresent(rule -> ways.add(columns(rule, column, subject)));
      if (!column.facts().isEmpty()) {
        ways.add(new SumOfFacts(SumRule.ENTRIES, index.select(column.facts(), subject)));
      }
      cells.add(new Blueprint(ref(subject, column.id()), false, ways));
    }
  }

  private void drawParent(String line, List<String> children, List<Column> columns) {
    for (Column column : columns) {
      List<Way> ways = new ArrayList<>();
      SumRule.of(column).ifPresent(rule -> ways.add(columns(rule, column, line)));
      ways.add(
          new SumOfCells(
              SumRule.SUBJECTS,
              children.stream().map(code -> new Signed(false, ref(code, column.id()))).toList()));
      cells.add(new Blueprint(ref(line, column.id()), false, ways));
    }
  }

  private CellRef ref(String line, String column) {
    return new CellRef(form.key(), line, column);
  }
}
