package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.DrawnSheet.Rule;
import gongkai.fillin.Formulas.Row;
import gongkai.model.FactKey;
import gongkai.pack.Schema;
import gongkai.pack.TableForm;
import gongkai.pack.WorkbookPlan.Rows;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list by 科目: one row each, with the sums above, where they stay in sight. */
final class RowsBlock implements Block {

  static final String GAPS = "还没有填";

  private static final int WORDS_WIDTH = 34;
  private static final int GAPS_WIDTH = 24;

  private final Desk desk;
  private final SheetForm form;
  private final Rows plan;
  private final Schema item;
  private final List<ListColumn> columns;
  private final List<String> subjects;

  private int top;
  private int keys;
  private int end;

  RowsBlock(Desk desk, SheetForm form, Rows plan) {
    this.desk = desk;
    this.form = form;
    this.plan = plan;
    this.item = desk.pack().schema().find(plan.path()).orElseThrow().item();
    this.columns = ListColumn.of(item, plan.live());
    this.subjects = subjects();
  }

  private List<String> subjects() {
    Set<String> all = new LinkedHashSet<>();
    if (!plan.form().isEmpty()) {
      desk.pack().forms().get(plan.form()).panels().stream()
          .flatMap(panel -> panel.lines().stream())
          .filter(line -> line.kind() == TableForm.Line.Kind.FIGURES && !line.subject().isEmpty())
          .forEach(line -> all.add(line.subject()));
    }
    all.addAll(desk.known().subjects(plan.path()));
    return List.copyOf(all);
  }

  private boolean hasFigures() {
    return columns.stream().anyMatch(ListColumn::isFigure);
  }

  private int gapsColumn() {
    return Canvas.LEFT + columns.size();
  }

  /** Heading, what it is about, heads, sums, keys, rows, end. */
  @Override
  public int place(int row) {
    top = row;
    keys = row + (hasFigures() ? 4 : 3);
    boolean blank = plan.form().isEmpty() && subjects.size() <= plan.spare() - 5;
    int rows = blank ? plan.spare() : subjects.size() + (plan.form().isEmpty() ? 5 : plan.spare());
    end = keys + rows + 1;
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).key().isEmpty()) {
        desk.slots().put(plan.path() + "/" + columns.get(i).key(), area(Canvas.LEFT + i));
      }
    }
    return end + 1;
  }

  /** How many rows of the sheet stay in sight if it is the only list there. */
  int frozen() {
    return keys + 1;
  }

  private Area area(int column) {
    return new Area(form.name(), keys, end, column);
  }

  @Override
  public void draw(Canvas canvas) {
    form.codeWidths(canvas);
    form.heading(canvas, top, plan.title().isEmpty() ? Inputs.last(plan.path()) : plan.title());
    about(canvas);
    heads(canvas);
    for (int row = keys + 1; row < end; row++) {
      int index = row - keys - 1;
      row(canvas, row, index < subjects.size() ? subjects.get(index) : "");
    }
    canvas.row(end, Keys.END, 0);
    canvas.wide(end, Canvas.LEFT, gapsColumn(), Look.END, new Content.Words(SheetForm.MORE_ROWS));
    rules(canvas);
  }

  private void about(Canvas canvas) {
    canvas.row(top + 1, Keys.NOTHING, 0);
    Schema schema = desk.pack().schema().find(plan.path()).orElseThrow();
    String about = schema.description();
    int code = Canvas.LEFT;
    if (desk.needs().of(plan.path()).isEmpty()) {
      canvas.words(top + 1, code, Look.ABOUT, about);
      return;
    }
    canvas.formula(
        top + 1,
        code,
        Look.ABOUT,
        "IF(COUNTA("
            + area(code).here()
            + ")<=2,"
            + Inputs.quoted("← 必填。" + about)
            + ","
            + Inputs.quoted(about)
            + ")");
    Area hint = Area.cell(form.name(), top + 1, code);
    canvas.gaps("COUNTIF(" + hint.here() + ",\"←*\")");
    form.openHints(canvas, hint);
  }

  private void heads(Canvas canvas) {
    int head = top + 2;
    canvas.row(head, Keys.NOTHING, 34);
    if (hasFigures()) {
      canvas.row(head + 1, Keys.NOTHING, 0);
      canvas.wide(head + 1, Canvas.LEFT, Canvas.LEFT + 1, Look.LIVE_WORDS, new Content.Words("合计"));
    }
    canvas.hiddenRow(keys, Keys.LIST + plan.path());
    for (int i = 0; i < columns.size(); i++) {
      ListColumn column = columns.get(i);
      int at = Canvas.LEFT + i;
      canvas.words(head, at, Look.HEAD, column.title());
      canvas.words(keys, at, Look.HEAD, column.marked());
      if (i > 1) {
        canvas.width(at, column.isWords() ? WORDS_WIDTH : Inputs.MONEY_WIDTH);
      }
      if (column.isFigure()) {
        boolean count = column.look() == Look.COUNT;
        String sum = "SUM(" + area(at).here() + ")";
        canvas.formula(head + 1, at, count ? Look.LIVE_COUNT : Look.LIVE_MONEY, sum);
      } else if (i > 1 && hasFigures()) {
        canvas.words(head + 1, at, Look.NONE, "");
      }
    }
    canvas.words(head, gapsColumn(), Look.HEAD, GAPS);
    canvas.width(gapsColumn(), GAPS_WIDTH);
    if (hasFigures()) {
      complete(canvas, head + 1);
    }
    String counted = area(gapsColumn()).here();
    canvas.gaps("COUNTIF(" + counted + ",\"?*\")");
  }

  /** What the rows show together is all there is of it. */
  private void complete(Canvas canvas, int row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      int at = Canvas.LEFT + i;
      columns
          .get(i)
          .total(desk.pack(), plan.path())
          .ifPresent(
              cell ->
                  text.append(text.isEmpty() ? "IF(" : "&IF(")
                      .append(apart(Area.inRow(row, at), desk.formulas().cell(cell)))
                      .append(",\"← 有的科目没有列\",\"\")"));
    }
    if (text.isEmpty()) {
      canvas.words(row, gapsColumn(), Look.NONE, "");
    } else {
      canvas.formula(row, gapsColumn(), Look.HINT, text.toString());
      canvas.gaps("COUNTIF(" + Area.cell(form.name(), row, gapsColumn()).here() + ",\"←*\")");
    }
  }

  /** In 万元 each printed row may be off by half its last place. */
  private String apart(String sum, String whole) {
    String rows = "COUNTA(" + area(Canvas.LEFT).here() + ")";
    return "ROUND(ABS("
        + sum
        + "-"
        + whole
        + ")-"
        + Workings.TAIL
        + "*"
        + rows
        + ","
        + Workings.DECIMALS
        + ")>0";
  }

  private void row(Canvas canvas, int row, String subject) {
    double height = 0;
    for (int i = 0; i < columns.size(); i++) {
      ListColumn column = columns.get(i);
      int at = Canvas.LEFT + i;
      Content content = content(row, column, subject);
      if (column.isWords() && content instanceof Content.Words words) {
        height =
            Math.max(
                height, Inputs.height(words.text(), i == 1 ? SheetForm.NAME_WIDTH : WORDS_WIDTH));
      }
      canvas.put(row, at, column.look(), content);
    }
    canvas.growingRow(row, "", height);
    canvas.formula(
        row, gapsColumn(), Look.HINT, new RowGaps(desk, plan.path(), row).of(item, columns));
  }

  private Content content(int row, ListColumn column, String subject) {
    String code = Area.inRow(row, Canvas.LEFT);
    if (column.live().isPresent()) {
      String terms = desk.formulas().terms(column.live().get(), new Row(plan.path(), row, ""));
      return new Content.Formula("IF(" + code + "=\"\",\"\"," + terms + ")");
    }
    if (column.key().equals(Schema.SUBJECT_KEY)) {
      return new Content.Words(subject);
    }
    Content known =
        subject.isEmpty()
            ? Content.NOTHING
            : desk.known().content(new FactKey(plan.path() + "/" + column.key(), subject));
    return column.look() == Look.NAME && known.equals(Content.NOTHING)
        ? new Content.Formula(desk.codes().nameOf(code, codeSchema(), plan.path()))
        : known;
  }

  private Schema codeSchema() {
    return item.child(Schema.SUBJECT_KEY).orElseThrow();
  }

  private void rules(Canvas canvas) {
    // A column's own words do not say in which table of the software its figures are.
    String about = desk.pack().schema().find(plan.path()).orElseThrow().description();
    for (int i = 0; i < columns.size(); i++) {
      ListColumn column = columns.get(i);
      if (!column.key().isEmpty()) {
        Schema schema = column.schema().orElseThrow();
        String told = schema.description() + about;
        canvas.note(top + 2, Canvas.LEFT + i, told);
        if (column.look() != Look.CODE) {
          Inputs.rule(canvas, area(Canvas.LEFT + i), column.title(), schema, told);
        }
      }
    }
    Schema code = codeSchema();
    Rule.Kind kind =
        columns.get(1).look() == Look.NAME
            ? new Rule.Suggested(desk.codes().codes(code))
            : new Rule.Anything();
    canvas.rule(area(Canvas.LEFT), kind, Schema.SUBJECT_KEY, code.description());
    marks(canvas);
    form.openGaps(canvas, area(gapsColumn()));
  }

  /** A name that the catalogue does not give, and words that the figures ask for. */
  private void marks(Canvas canvas) {
    String gaps = Area.inRow(keys, gapsColumn());
    for (int i = 1; i < columns.size(); i++) {
      Area area = area(Canvas.LEFT + i);
      String title = columns.get(i).title();
      if (i == 1 || columns.get(i).isWords()) {
        canvas.mark(
            area,
            "ISNUMBER(SEARCH(" + Inputs.quoted("“" + title + "”") + "," + gaps + "))",
            Alarm.RED);
      }
    }
  }
}
