package gongkai.pack;

import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import gongkai.pack.TableForm.SubjectRows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves one form: its styles, its grid, its entries, and that its sums lead somewhere and end. */
final class FormProof {

  private final Pack pack;
  private final TableForm form;

  FormProof(Pack pack, TableForm form) {
    this.pack = pack;
    this.form = form;
  }

  void prove() {
    need(
        pack.styles().pages().containsKey(form.page()), "styles.yaml 里没有页面样式“" + form.page() + "”");
    need(
        pack.styles().tables().containsKey(form.style()),
        "styles.yaml 里没有表格样式“" + form.style() + "”");
    need(form.head().stream().map(List::size).distinct().count() <= 1, "表头各行的格数不一样");
    Set<String> ids = new HashSet<>();
    form.lines()
        .map(Line::id)
        .filter(id -> !id.isEmpty())
        .forEach(id -> need(ids.add(id), "行次“" + id + "”用了两次"));
    form.lines().flatMap(line -> line.facts().values().stream()).forEach(this::paths);
    form.columns().stream().map(Column::facts).forEach(this::paths);
    need(!form.panels().isEmpty(), "没有“栏组”");
    form.panels().forEach(panel -> panel.lines().forEach(line -> columns(panel, line)));
    form.totals().forEach(line -> columns(form.panels().get(0), line));
    form.subjects().ifPresent(this::rows);
    sums();
  }

  private void columns(Panel panel, Line line) {
    Set<String> ids = panel.columns().stream().map(Column::id).collect(Collectors.toSet());
    for (String column : line.facts().keySet()) {
      need(
          column.isEmpty() || ids.contains(column),
          "行次“" + line.id() + "”的取数里有栏次 " + column + "，表里没有这一栏");
    }
  }

  private void rows(SubjectRows rows) {
    need(!rows.levels().isEmpty(), "“级次”是空的");
    for (Column column : form.columns()) {
      need(
          !column.facts().isEmpty() || column.sum().isPresent(),
          "栏次“" + column.id() + "”没有取数，也没有合计");
    }
  }

  /** Sums of lines refer to lines, sums of columns to columns of the same panel; none to itself. */
  private void sums() {
    Map<String, Formula> lines = new HashMap<>();
    form.lines().forEach(line -> line.sum().ifPresent(sum -> lines.put(line.id(), sum)));
    Set<String> known = new HashSet<>();
    form.lines()
        .filter(line -> line.kind() != Line.Kind.BLANK && line.kind() != Line.Kind.DASH)
        .map(Line::id)
        .forEach(known::add);
    refer(lines, known, "行次");
    for (Panel panel : form.panels()) {
      Map<String, Formula> columns = new HashMap<>();
      Set<String> ids = new HashSet<>();
      for (Column column : panel.columns()) {
        need(ids.add(column.id()), "栏次“" + column.id() + "”用了两次");
        Optional.of(column).flatMap(Column::sum).ifPresent(sum -> columns.put(column.id(), sum));
      }
      refer(columns, ids, "栏次");
    }
  }

  private void refer(Map<String, Formula> sums, Set<String> known, String kind) {
    sums.forEach(
        (id, sum) -> {
          for (Formula.Term term : sum.terms()) {
            need(
                known.contains(term.id()),
                kind + id + " 的合计里有 " + term.id() + "，表里没有这一" + kind.charAt(0));
          }
          need(!reaches(id, id, sums, new HashSet<>()), kind + id + " 的合计绕回了它自己");
        });
  }

  private static boolean reaches(
      String from, String goal, Map<String, Formula> sums, Set<String> seen) {
    Formula sum = sums.get(from);
    if (sum == null || !seen.add(from)) {
      return false;
    }
    return sum.terms().stream()
        .anyMatch(term -> term.id().equals(goal) || reaches(term.id(), goal, sums, seen));
  }

  private void paths(FactSelector facts) {
    for (String path : facts.paths()) {
      boolean known = path.equals("各栏") || pack.schema().find(path).isPresent();
      need(known, "data.schema.json 里没有“" + path + "”这一项");
    }
  }

  private void need(boolean condition, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 " + form.number() + "：" + otherwise);
    }
  }
}
