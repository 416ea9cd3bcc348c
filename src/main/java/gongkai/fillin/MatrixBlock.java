package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.Formulas.Row;
import gongkai.fillin.Needs.Need;
import gongkai.model.FactKey;
import gongkai.pack.Schema;
import gongkai.pack.Terms;
import gongkai.pack.WorkbookPlan.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries by two things: a line each, a column each. */
final class MatrixBlock implements Block {

  private static final int WORDS_WIDTH = 34;
  private static final int GAPS_WIDTH = 30;

  private final Desk desk;
  private final SheetForm form;
  private final Matrix plan;
  private final List<String> titles;
  private final String about;

  private int top;

  MatrixBlock(Desk desk, SheetForm form, Matrix plan) {
    this.desk = desk;
    this.form = form;
    this.plan = plan;
    this.titles = titles(plan.columns());
    this.about = form.about(desk.pack(), Inputs.common(plan.entries()), plan.title());
  }

  /** The last key of each path, with those before it where that is not enough. */
  private static List<String> titles(List<String> columns) {
    List<List<String>> keys =
        columns.stream()
            .map(column -> List.of(column.replace("/*", "").replace("*/", "").split("/")))
            .toList();
    int length = 1;
    List<String> titles = last(keys, length);
    while (titles.stream().distinct().count() < titles.size() && length < 9) {
      length++;
      titles = last(keys, length);
    }
    return titles;
  }

  private static List<String> last(List<List<String>> keys, int length) {
    return keys.stream()
        .map(key -> String.join("", key.subList(Math.max(0, key.size() - length), key.size())))
        .toList();
  }

  /** Heading, heads, keys, lines, sums. */
  @Override
  public int place(int row) {
    top = row;
    for (int line = 0; line < plan.lines().size(); line++) {
      for (int i = 0; i < plan.columns().size(); i++) {
        String path = path(line, i);
        if (plan.entries().contains(path)) {
          desk.slots().put(path, Area.cell(form.name(), row(line), column(i)));
        }
      }
    }
    return row(plan.lines().size()) + (plan.total() ? 1 : 0);
  }

  private String path(int line, int column) {
    return Matrix.path(plan.columns().get(column), plan.lines().get(line));
  }

  private int row(int line) {
    return head() + 2 + line;
  }

  private int head() {
    return top + (about.isEmpty() ? 1 : 2);
  }

  /** What is only to look at stands between figures and texts. */
  private int column(int index) {
    boolean words = isWords(index);
    return form.first() + index + (words ? plan.live().size() : 0);
  }

  private boolean isWords(int index) {
    return plan.lines().stream()
        .map(line -> Matrix.path(plan.columns().get(index), line))
        .filter(plan.entries()::contains)
        .allMatch(path -> !EntrySums.isFigure(schema(path)));
  }

  private int liveColumn(int index) {
    int figures = 0;
    while (figures < plan.columns().size() && !isWords(figures)) {
      figures++;
    }
    return form.first() + figures + index;
  }

  private int gapsColumn() {
    return form.first() + plan.columns().size() + plan.live().size();
  }

  private Schema schema(String path) {
    return desk.pack().schema().find(path).orElseThrow();
  }

  @Override
  public void draw(Canvas canvas) {
    form.heading(canvas, top, plan.title(), about);
    canvas.row(head(), Keys.NOTHING, 34);
    canvas.wide(head(), Canvas.LEFT, form.first() - 1, Look.HEAD, new Content.Words("项目"));
    canvas.hiddenRow(head() + 1, Keys.MATRIX);
    for (int i = 0; i < titles.size(); i++) {
      canvas.words(head(), column(i), Look.HEAD, titles.get(i));
      canvas.note(head(), column(i), told(i));
      canvas.words(head() + 1, column(i), Look.HEAD, key(i));
      canvas.width(column(i), isWords(i) ? WORDS_WIDTH : Inputs.MONEY_WIDTH);
    }
    int live = 0;
    for (String title : plan.live().keySet()) {
      canvas.words(head(), liveColumn(live), Look.HEAD, title);
      canvas.width(liveColumn(live), Inputs.MONEY_WIDTH);
      live++;
    }
    for (int line = 0; line < plan.lines().size(); line++) {
      line(canvas, line);
    }
    if (plan.total()) {
      total(canvas);
    }
    if (plan.entries().stream().anyMatch(path -> !desk.needs().of(path).isEmpty())) {
      canvas.words(head(), gapsColumn(), Look.HEAD, RowsBlock.GAPS);
      canvas.width(gapsColumn(), GAPS_WIDTH);
      Area gaps = new Area(form.name(), row(0), row(plan.lines().size() - 1), gapsColumn());
      canvas.gaps("COUNTIF(" + gaps.here() + ",\"?*\")");
      form.openGaps(canvas, gaps);
    }
  }

  /** What the entries of a column are about; line by line where that differs. */
  private String told(int column) {
    Map<String, String> told = new LinkedHashMap<>();
    for (int line = 0; line < plan.lines().size(); line++) {
      String path = path(line, column);
      if (plan.entries().contains(path)) {
        told.put(Inputs.last(plan.lines().get(line)), schema(path).description());
      }
    }
    return told.values().stream().distinct().count() == 1
        ? told.values().iterator().next()
        : told.entrySet().stream()
            .map(one -> one.getKey() + "：" + one.getValue())
            .collect(Collectors.joining("\n"));
  }

  private String key(int column) {
    return isWords(column) ? plan.columns().get(column) : Keys.FIGURE + plan.columns().get(column);
  }

  private void line(Canvas canvas, int line) {
    int row = row(line);
    double height = 0;
    String key = Keys.LINE + plan.lines().get(line);
    List<String> gaps = new ArrayList<>();
    for (int i = 0; i < plan.columns().size(); i++) {
      String path = path(line, i);
      if (plan.entries().contains(path)) {
        Content content = desk.known().content(FactKey.of(path));
        if (content instanceof Content.Words words) {
          height = Math.max(height, Inputs.height(words.text(), WORDS_WIDTH));
        }
        entry(canvas, desk.slots().get(path), content, path, titles.get(i));
        gaps.addAll(gap(desk.slots().get(path), path, titles.get(i)));
      } else {
        look(canvas, row, column(i), path);
        key += Keys.BESIDES + plan.columns().get(i);
      }
    }
    canvas.growingRow(row, key, height);
    form.label(canvas, row, label(plan.lines().get(line)));
    int index = 0;
    for (List<String> figures : plan.live().values()) {
      String figure = desk.formulas().figure(figures.get(line));
      canvas.formula(row, liveColumn(index++), Look.LIVE_MONEY, figure);
    }
    if (!gaps.isEmpty()) {
      canvas.formula(row, gapsColumn(), Look.HINT, String.join("&", gaps));
    }
  }

  /** What is part of the line above stands further to the right. */
  private static String label(String line) {
    int slash = line.lastIndexOf('/');
    return slash < 0 ? line : "　　" + line.substring(slash + 1);
  }

  private void entry(Canvas canvas, Area cell, Content content, String path, String title) {
    canvas.put(cell.top(), cell.column(), Inputs.look(schema(path)), content);
    Inputs.rule(canvas, cell, title, schema(path));
    if (desk.needs().of(path).stream().anyMatch(need -> !need.always())) {
      canvas.mark(
          cell,
          "ISNUMBER(SEARCH("
              + Inputs.quoted("“" + title + "”")
              + ","
              + Area.inRow(cell.top(), gapsColumn())
              + "))",
          Alarm.RED);
    }
  }

  private List<String> gap(Area cell, String path, String title) {
    List<Need> needs = desk.needs().of(path);
    if (needs.isEmpty()) {
      return List.of();
    }
    String any = needs.stream().map(Need::when).collect(Collectors.joining(",", "OR(", ")"));
    return List.of(
        "IF(AND("
            + cell.here()
            + "=\"\","
            + any
            + "),"
            + Inputs.quoted("“" + title + "”")
            + ",\"\")");
  }

  /** A list that stands elsewhere, something worked out, or nothing. */
  private void look(Canvas canvas, int row, int column, String path) {
    Optional<Terms> instead = Optional.ofNullable(plan.instead().get(path));
    if (instead.isPresent()) {
      canvas.formula(row, column, Look.LIVE_MONEY, desk.formulas().terms(instead.get(), Row.NONE));
    } else if (desk.pack().schema().find(path).isPresent()) {
      canvas.formula(row, column, Look.LIVE_MONEY, desk.formulas().ref(path, Row.NONE));
    } else {
      canvas.words(row, column, Look.NONE, "");
    }
  }

  private void total(Canvas canvas) {
    int row = row(plan.lines().size());
    canvas.row(row, Keys.NOTHING, 0);
    form.label(canvas, row, "合计");
    for (int column = form.first(); column < gapsColumn(); column++) {
      if (column < liveColumn(plan.live().size())) {
        Area lines = new Area(form.name(), row(0), row - 1, column);
        canvas.formula(row, column, Look.LIVE_MONEY, "SUM(" + lines.here() + ")");
      } else {
        canvas.words(row, column, Look.NONE, "");
      }
    }
  }
}
