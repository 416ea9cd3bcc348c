package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.Needs.Need;
import gongkai.model.FactKey;
import gongkai.pack.FigureRule;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import gongkai.pack.WorkbookPlan.Fields;
import gongkai.pack.WorkbookPlan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Entries one below the other: name, what is filled in, what it is about or still needed for. */
final class FieldsBlock implements Block {

  private static final int WORDS_WIDTH = 70;
  private static final int HINT_WIDTH = 72;
  private static final int LABEL_WIDTH = 34;
  private static final int MOST_KEYS = 9;

  private final Desk desk;
  private final SheetForm form;
  private final Fields plan;
  private final String common;
  private final String about;

  /** First row, the heading; then the row of each item; last row. */
  private int top;

  private int bottom;
  private final List<Integer> rows = new ArrayList<>();

  FieldsBlock(Desk desk, SheetForm form, Fields plan) {
    this.desk = desk;
    this.form = form;
    this.plan = plan;
    this.common = Inputs.common(plan.paths());
    this.about = form.about(desk.pack(), common, title());
  }

  private Schema schema(String path) {
    return desk.pack().schema().find(path).orElseThrow();
  }

  @Override
  public int place(int row) {
    top = row;
    int next = row + (about.isEmpty() ? 1 : 2);
    for (Item item : plan.items()) {
      rows.add(next);
      if (item instanceof Item.Entry entry && schema(entry.path()).allowsList()) {
        int end = next + 2 + paragraphs(entry.path());
        desk.slots().put(entry.path(), new Area(form.name(), next + 1, end, form.first()));
        next = end + 1;
      } else {
        if (item instanceof Item.Entry entry) {
          desk.slots().put(entry.path(), Area.cell(form.name(), next, form.first()));
        }
        next++;
      }
    }
    bottom = next - 1;
    return next;
  }

  private int paragraphs(String path) {
    return Math.max(plan.spare(), desk.known().paragraphs(FactKey.of(path)).size() + 2);
  }

  @Override
  public void draw(Canvas canvas) {
    canvas.width(form.first() - 1, LABEL_WIDTH);
    canvas.width(form.first(), form.roomy() ? WORDS_WIDTH : Inputs.MONEY_WIDTH);
    canvas.width(form.first() + 1, form.roomy() ? HINT_WIDTH : Inputs.MONEY_WIDTH);
    form.heading(canvas, top, title(), about);
    for (int i = 0; i < rows.size(); i++) {
      Item item = plan.items().get(i);
      if (item instanceof Item.Live live) {
        live(canvas, rows.get(i), live.figure());
      } else if (item instanceof Item.Entry entry) {
        Schema schema = schema(entry.path());
        if (schema.allowsList()) {
          paragraphs(canvas, rows.get(i), entry.path(), schema);
        } else {
          entry(canvas, rows.get(i), entry.path(), schema);
        }
      }
    }
    Area hints = new Area(form.name(), top, bottom, hints());
    canvas.gaps("COUNTIF(" + hints.here() + ",\"←*\")");
    form.openHints(canvas, hints);
  }

  private String title() {
    return plan.title().isEmpty() ? Inputs.last(common) : plan.title();
  }

  private int hints() {
    return form.first() + 1;
  }

  /** Without what all have in common; else as many of the last keys as tell them apart. */
  private String label(String path) {
    if (!common.isEmpty()) {
      return path.substring(common.length() + 1).replace("/", "　");
    }
    int keys = 1;
    while (keys < MOST_KEYS && distinct(keys) < plan.paths().size()) {
      keys++;
    }
    return last(path, keys);
  }

  private long distinct(int keys) {
    return plan.paths().stream().map(path -> last(path, keys)).distinct().count();
  }

  private static String last(String path, int keys) {
    List<String> all = List.of(path.split("/"));
    return String.join("　", all.subList(Math.max(0, all.size() - keys), all.size()));
  }

  /** Figures on a sheet of texts stand at the left like these. */
  private Look look(Look usual) {
    if (!form.roomy()) {
      return usual;
    }
    return switch (usual) {
      case MONEY -> Look.FORM_MONEY;
      case COUNT -> Look.FORM_COUNT;
      case LIVE_MONEY -> Look.FORM_LIVE_MONEY;
      case LIVE_COUNT -> Look.FORM_LIVE_COUNT;
      default -> usual;
    };
  }

  private void live(Canvas canvas, int row, String figure) {
    FigureRule rule = desk.pack().figures().get(figure);
    boolean change = rule.kind() == FigureRule.Kind.CHANGE;
    boolean count = desk.formulas().isCount(figure);
    canvas.row(row, Keys.NOTHING, 0);
    form.label(canvas, row, figure);
    canvas.formula(
        row,
        form.first(),
        look(count ? Look.LIVE_COUNT : Look.LIVE_MONEY),
        desk.formulas().figure(figure));
    canvas.words(row, hints(), hint(), change ? "自动算出：本年减上年。" : "自动算出。");
  }

  private Look hint() {
    return form.roomy() ? Look.LONG_HINT : Look.HINT;
  }

  private void entry(Canvas canvas, int row, String path, Schema schema) {
    Area cell = desk.slots().get(path);
    Content content = content(path, schema);
    double height =
        content instanceof Content.Words words && schema.kind() == Kind.WORDS
            ? Inputs.height(words.text(), WORDS_WIDTH)
            : 0;
    double hint = form.roomy() ? Inputs.height(schema.description(), HINT_WIDTH + 16) : 0;
    double name = Inputs.height(label(path), form.labelWidth(canvas));
    canvas.growingRow(row, Inputs.key(path, schema), Math.max(name, Math.max(height, hint)));
    form.label(canvas, row, label(path));
    canvas.note(row, Canvas.LEFT, schema.description());
    canvas.put(row, form.first(), look(Inputs.look(schema)), content);
    Inputs.rule(canvas, cell, Inputs.last(path), schema);
    hint(canvas, row, path, schema.description(), cell.here() + "=\"\"");
    if (desk.needs().of(path).stream().anyMatch(need -> !need.always())) {
      String hinted = "LEFT(" + Area.inRow(row, hints()) + ",1)=\"←\"";
      canvas.mark(cell, hinted, Alarm.RED);
    }
  }

  /** A needed word of a few begins with the first, the year with that of the format. */
  private Content content(String path, Schema schema) {
    if (desk.known().isSomebodys()) {
      return desk.known().content(FactKey.of(path));
    }
    boolean needed = desk.needs().of(path).stream().anyMatch(Need::always);
    if (needed && schema.kind() == Kind.INTEGER) {
      return new Content.Figure(BigDecimal.valueOf(desk.pack().settings().year()));
    }
    return needed && !schema.choices().isEmpty()
        ? new Content.Words(schema.choices().get(0))
        : Content.NOTHING;
  }

  private void hint(Canvas canvas, int row, String path, String about, String blank) {
    List<Need> needs = desk.needs().of(path);
    if (needs.isEmpty()) {
      canvas.words(row, hints(), hint(), about);
      return;
    }
    String formula = Inputs.quoted(about);
    for (Need need : needs) {
      String words = need.always() ? "← " + need.why() + about : "← " + need.why();
      formula =
          "IF(AND(" + blank + "," + need.when() + ")," + Inputs.quoted(words) + "," + formula + ")";
    }
    canvas.formula(row, hints(), hint(), formula);
  }

  /** One paragraph a row, as many as there are. */
  private void paragraphs(Canvas canvas, int row, String path, Schema schema) {
    Area area = desk.slots().get(path);
    List<String> known = desk.known().paragraphs(FactKey.of(path));
    canvas.row(row, Keys.NOTHING, 0);
    form.label(canvas, row, label(path));
    canvas.note(row, Canvas.LEFT, schema.description());
    canvas.words(row, form.first(), Look.HEAD, "一段一行");
    hint(canvas, row, path, schema.description(), noParagraph(area));
    canvas.hiddenRow(area.top(), Keys.LIST + path);
    canvas.words(area.top(), form.first(), Look.HEAD, Keys.PARAGRAPH);
    for (int line = area.top() + 1; line < area.bottom(); line++) {
      int index = line - area.top() - 1;
      String words = index < known.size() ? known.get(index) : "";
      canvas.growingRow(line, "", Inputs.height(words, WORDS_WIDTH));
      canvas.put(line, form.first(), Look.WORDS, new Content.Words(words));
    }
    canvas.row(area.bottom(), Keys.END, 0);
    canvas.words(area.bottom(), form.first(), Look.END, SheetForm.MORE_ROWS);
    Inputs.rule(canvas, area, Inputs.last(path), schema);
  }

  /** The key above and the words below are always there. */
  private static String noParagraph(Area area) {
    return "COUNTA(" + area.here() + ")<=2";
  }
}
