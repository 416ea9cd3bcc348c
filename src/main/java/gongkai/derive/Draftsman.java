package gongkai.derive;

import gongkai.derive.Blueprint.SumOfCells;
import gongkai.derive.Blueprint.SumOfFacts;
import gongkai.derive.Blueprint.Way;
import gongkai.derive.Recipe.Signed;
import gongkai.model.CellRef;
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
      List<Way> ways = Recipe.of(form, panel, line, column).stream().map(this::way).toList();
      if (!ways.isEmpty()) {
        cells.add(new Blueprint(ref(line.id(), column.id()), line.count(), ways));
      }
    }
  }

  private Way way(Recipe recipe) {
    if (recipe instanceof Recipe.OfEntries of) {
      return new SumOfFacts(of.rule(), index.select(of.entries(), of.subject()));
    }
    return way((Recipe.OfCells) recipe);
  }

  private static Way way(Recipe.OfCells recipe) {
    return new SumOfCells(recipe.rule(), recipe.cells());
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
      Recipe.ofColumns(form, column, subject).ifPresent(of -> ways.add(way(of)));
      if (!column.facts().isEmpty()) {
        ways.add(new SumOfFacts(SumRule.ENTRIES, index.select(column.facts(), subject)));
      }
      cells.add(new Blueprint(ref(subject, column.id()), false, ways));
    }
  }

  private void drawParent(String line, List<String> children, List<Column> columns) {
    for (Column column : columns) {
      List<Way> ways = new ArrayList<>();
      Recipe.ofColumns(form, column, line).ifPresent(of -> ways.add(way(of)));
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
