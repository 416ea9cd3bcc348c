package gongkai.fillin;

import gongkai.derive.Recipe;
import gongkai.model.CellRef;
import gongkai.pack.AppraisalRules;
import gongkai.pack.FactSelector;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.Group;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Schema.Kind;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what a pack says of its figures into formulas of a workbook. */
final class Formulas {

  private static final String MEMBER = Token.MEMBER.written();

  private final Pack pack;
  private final Slots slots;
  private final EntrySums entries;
  private final Workings workings;

  Formulas(Pack pack, Slots slots, Workings workings) {
    this.pack = pack;
    this.slots = slots;
    this.entries = new EntrySums(pack.schema(), slots);
    this.workings = workings;
  }

  /**
   * A row of a list, whose 科目 takes the place of {@code <项>}.
   *
   * @param list path of the list
   * @param row counted from 0
   * @param group of figures that its names are looked up in first; may be empty
   */
  record Row(String list, int row, String group) {

    /** No row at all. */
    static final Row NONE = new Row("", 0, "");

    String code() {
      return Area.inRow(row, Canvas.LEFT);
    }
  }

  /** A signed sum. */
  String terms(Terms terms, Row row) {
    return signed(terms.parts(), Terms.Part::minus, part -> ref(part.ref(), row));
  }

  private static <T> String signed(
      List<T> parts, Function<T, Boolean> minus, Function<T, String> formula) {
    StringBuilder text = new StringBuilder();
    for (T part : parts) {
      text.append(minus.apply(part) ? "-" : text.isEmpty() ? "" : "+").append(formula.apply(part));
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  /** What a reference stands for; a blank counts as nothing. */
  String ref(String text, Row row) {
    if (text.contains(MEMBER)) {
      return inRow(text, row);
    }
    Ref ref = pack.refs().parse(text);
    if (ref instanceof Ref.Cell cell) {
      return cell(cell.cell());
    }
    if (ref instanceof Ref.Entry entry) {
      return entry.key().subject().isEmpty()
          ? entry(entry.key().path())
          : entries.sum(selector(entry.key().path()), entry.key().subject());
    }
    return named(text, row);
  }

  private static FactSelector selector(String path) {
    return new FactSelector(List.of(path));
  }

  private String entry(String path) {
    return slots
        .find(path)
        .filter(Area::isCell)
        .map(area -> "N(" + area.anywhere() + ")")
        .orElseGet(() -> entries.sum(selector(path)));
  }

  private String inRow(String text, Row row) {
    if (text.endsWith("[" + MEMBER + "]")) {
      String path = text.substring(0, text.indexOf('['));
      boolean own = path.startsWith(row.list() + "/") && slots.find(path).isPresent();
      return own
          ? "N(" + Area.inRow(row.row(), slots.get(path).column()) + ")"
          : entries.sumInRow(selector(path), row.code());
    }
    String[] parts = text.split("/");
    TableForm form = pack.forms().get(parts[0]);
    return inRow(
        form, column(form, parts.length == 3 ? parts[2] : form.columns().get(0).id()), row);
  }

  private String inRow(TableForm form, Column column, Row row) {
    return column
        .sum()
        .map(
            sum ->
                "("
                    + signed(
                        sum.terms(),
                        term -> term.minus(),
                        term -> inRow(form, column(form, term.id()), row))
                    + ")")
        .orElseGet(() -> entries.sumInRow(column.facts(), row.code()));
  }

  private static Column column(TableForm form, String id) {
    return form.columns().stream()
        .filter(column -> column.id().equals(id) || column.name().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A cell of a public table. */
  String cell(CellRef ref) {
    return workings.address(ref.toString(), Optional.of(ref), () -> derived(ref));
  }

  private String derived(CellRef ref) {
    return Recipe.of(pack.forms().get(ref.table()), ref).map(this::recipe).orElse("0");
  }

  private String recipe(Recipe recipe) {
    if (recipe instanceof Recipe.OfEntries of) {
      return of.subject().isEmpty()
          ? entries.sum(of.entries())
          : entries.sum(of.entries(), of.subject());
    }
    return signed(
        ((Recipe.OfCells) recipe).cells(), Recipe.Signed::minus, signed -> cell(signed.cell()));
  }

  private String named(String name, Row row) {
    Group group = pack.groups().get(row.group());
    FigureRule rule = group == null ? null : group.figures().get(name);
    return rule == null ? figure(name) : "(" + made(rule, row) + ")";
  }

  /** A figure of the text (指标). */
  String figure(String name) {
    FigureRule rule = pack.figures().get(name);
    return workings.address(name, Optional.empty(), () -> made(rule, Row.NONE));
  }

  private String made(FigureRule rule, Row row) {
    String typed = terms(rule.of(), row);
    Optional<String> otherwise =
        rule.groupSum()
            .map(this::sum)
            .or(() -> rule.ofProjects().map(what -> new ProjectSums(slots, appraisal()).of(what)));
    String of =
        otherwise
            .map(
                total ->
                    rule.of().parts().isEmpty()
                        ? total
                        : "IF(" + filled(rule.of(), row) + "," + typed + "," + total + ")")
            .orElse(typed);
    return rule.kind() == FigureRule.Kind.CHANGE ? of + "-" + ref(rule.base(), row) : of;
  }

  private AppraisalRules appraisal() {
    return pack.appraisal().orElseThrow();
  }

  /** The sum of a figure over a group: of the whole column. */
  private String sum(FigureRule.GroupSum sum) {
    FigureRule rule = pack.groups().get(sum.group()).figures().get(sum.figure());
    return signed(rule.of().parts(), Terms.Part::minus, part -> total(part.ref()));
  }

  private String total(String text) {
    if (text.endsWith("[" + MEMBER + "]")) {
      return entries.sum(selector(text.substring(0, text.indexOf('['))));
    }
    String[] parts = text.split("/");
    TableForm form = pack.forms().get(parts[0]);
    String total = form.subjects().orElseThrow().totalLabel();
    return cell(new CellRef(form.key(), total, column(form, parts[2]).id()));
  }

  /** Whether what a figure is compared with is filled in at all. */
  private String filled(Terms terms, Row row) {
    if (terms.parts().isEmpty()) {
      return "FALSE";
    }
    return terms.parts().stream()
        .map(part -> filled(part.ref(), row))
        .collect(Collectors.joining(",", "AND(", ")"));
  }

  private String filled(String text, Row row) {
    if (text.endsWith("[" + MEMBER + "]")) {
      Area column = slots.get(text.substring(0, text.indexOf('[')));
      return Area.inRow(row.row(), column.column()) + "<>\"\"";
    }
    if (text.contains(MEMBER) || pack.refs().parse(text) instanceof Ref.Cell) {
      return "TRUE";
    }
    if (pack.refs().parse(text) instanceof Ref.Entry entry) {
      return slots.get(entry.key().path()).anywhere() + "<>\"\"";
    }
    Map<String, FigureRule> near =
        row.group().isEmpty() ? Map.of() : pack.groups().get(row.group()).figures();
    FigureRule rule = near.getOrDefault(text, pack.figures().get(text));
    String own = filled(rule.of(), row);
    return rule.groupSum().map(sum -> "OR(" + own + ",COUNT(" + columnOf(sum) + ")>0)").orElse(own);
  }

  private String columnOf(FigureRule.GroupSum sum) {
    String ref =
        pack.groups().get(sum.group()).figures().get(sum.figure()).of().parts().get(0).ref();
    return slots.get(ref.substring(0, ref.indexOf('['))).anywhere();
  }

  /** Whether a figure has changed, or there is one at all. */
  String isThere(String name, Row row) {
    FigureRule rule =
        Optional.ofNullable(pack.groups().get(row.group()))
            .map(group -> group.figures().get(name))
            .orElseGet(() -> pack.figures().get(name));
    String there = isNotZero(named(name, row));
    return rule.kind() == FigureRule.Kind.CHANGE
        ? "AND(" + filled(rule.base(), row) + "," + there + ")"
        : there;
  }

  /** Whether a number is not zero in the unit of the workbook. */
  static String isNotZero(String formula) {
    return "ROUND(" + formula + "," + Workings.DECIMALS + ")<>0";
  }

  /** Whether a reference is to things counted. */
  boolean isCount(String text) {
    Ref ref = pack.refs().parse(text);
    if (ref instanceof Ref.Cell cell) {
      return pack.forms().get(cell.cell().table()).panels().stream()
          .flatMap(panel -> panel.lines().stream())
          .anyMatch(line -> line.id().equals(cell.cell().line()) && line.count());
    }
    if (ref instanceof Ref.Entry entry) {
      return pack.schema().find(entry.key().path()).orElseThrow().kind() == Kind.COUNT;
    }
    FigureRule rule = pack.figures().get(text);
    if (rule.of().parts().isEmpty()) {
      return rule.ofProjects().filter(FigureRule.OfProjects::isCount).isPresent();
    }
    return isCount(rule.of().parts().get(0).ref());
  }
}
