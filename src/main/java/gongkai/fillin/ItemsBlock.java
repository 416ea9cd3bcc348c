package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.DrawnSheet.Rule;
import gongkai.model.FactKey;
import gongkai.pack.AppraisalRules;
import gongkai.pack.Appraised;
import gongkai.pack.Schema;
import gongkai.pack.WorkbookPlan.Items;
import gongkai.pack.WorkbookPlan.Numbering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of items, one a row: their number, the name of the item they belong to, their entries. The
 * first column of a list that others refer to is the name that is shown there.
 */
final class ItemsBlock implements Block {

  private static final String NUMBER = "序号";
  private static final String NUMBER_ABOUT = "别的表用它指明是哪一项。次序照行的次序，序号可以跳着写，不能重复。";
  private static final String OF_ABOUT = "写那一项的序号，后面显示它的名称。";
  private static final int NUMBER_WIDTH = 11;
  private static final int NAME_WIDTH = 30;
  private static final int GAPS_WIDTH = 24;

  /** A row of long texts shows how they begin: the cell that is pointed at shows all. */
  private static final double HIGHEST = 124;

  private final Desk desk;
  private final SheetForm form;
  private final Items plan;
  private final Schema item;
  private final List<ItemColumn> columns;
  private final List<ItemRow> rows;

  private int top;
  private int keys;
  private int end;

  ItemsBlock(Desk desk, SheetForm form, Items plan) {
    this.desk = desk;
    this.form = form;
    this.plan = plan;
    this.item = desk.pack().schema().find(plan.path()).orElseThrow().item();
    this.columns = ItemColumn.of(plan, item);
    this.rows = ItemRow.of(plan, desk.known());
  }

  private boolean isNested() {
    return plan.path().contains("*");
  }

  private boolean isNumbered() {
    return plan.rows() != Numbering.NONE;
  }

  /** The first column of entries. */
  private int first() {
    return switch (plan.rows()) {
      case NONE -> Canvas.LEFT;
      case OWN -> Canvas.LEFT + 1;
      case REFERRING -> Canvas.LEFT + 2;
    };
  }

  private int gapsColumn() {
    return first() + columns.size();
  }

  private boolean hasGaps() {
    return isNumbered() || !item.required().isEmpty();
  }

  /** The last column. */
  private int last() {
    return hasGaps() ? gapsColumn() : gapsColumn() - 1;
  }

  private int head() {
    return top + 2;
  }

  private boolean hasSums() {
    return columns.stream().anyMatch(ItemColumn::isMoney);
  }

  /** Heading, what it is about, heads, sums, keys, rows, end. */
  @Override
  public int place(int row) {
    top = row;
    keys = row + (hasSums() ? 4 : 3);
    end = keys + rows.size() + 1;
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).key().isEmpty()) {
        desk.slots().put(plan.path() + "/*/" + columns.get(i).key(), area(first() + i));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      Area area = area(first() + i);
      columns
          .get(i)
          .live()
          .ifPresent(what -> desk.slots().put(ProjectSums.slot(plan.path(), what), area));
    }
    if (isNumbered()) {
      String mark = plan.rows() == Numbering.OWN ? Keys.NUMBER : Keys.OF_NUMBER;
      desk.slots().put(plan.path() + mark, area(Canvas.LEFT));
    }
    return end + 1;
  }

  @Override
  public int frozen() {
    return keys + 1;
  }

  private Area area(int column) {
    return new Area(form.name(), keys, end, column);
  }

  private static String inRow(int row, int column) {
    return Area.inRow(row, column);
  }

  @Override
  public void draw(Canvas canvas) {
    widths(canvas);
    String title = plan.title().isEmpty() ? Inputs.last(plan.path()) : plan.title();
    form.heading(canvas, top, title);
    canvas.row(top + 1, Keys.NOTHING, 0);
    canvas.words(top + 1, Canvas.LEFT, Look.ABOUT, form.about(desk.pack(), plan.path(), title));
    heads(canvas);
    for (int i = 0; i < rows.size(); i++) {
      row(canvas, keys + 1 + i, rows.get(i));
    }
    canvas.row(end, Keys.END, 0);
    canvas.wide(end, Canvas.LEFT, last(), Look.END, new Content.Words(SheetForm.MORE_ROWS));
    rules(canvas);
    marks(canvas);
  }

  private void widths(Canvas canvas) {
    if (isNumbered()) {
      canvas.width(Canvas.LEFT, NUMBER_WIDTH);
      canvas.width(Canvas.LEFT + 1, NAME_WIDTH);
    }
    for (int i = 0; i < columns.size(); i++) {
      canvas.width(first() + i, width(columns.get(i)));
    }
    if (hasGaps()) {
      canvas.width(gapsColumn(), GAPS_WIDTH);
    }
  }

  private int width(ItemColumn column) {
    return plan.widths().getOrDefault(column.key(), column.width());
  }

  private void heads(Canvas canvas) {
    int head = head();
    canvas.row(head, Keys.NOTHING, 34);
    canvas.hiddenRow(keys, Keys.LIST + plan.path());
    if (hasSums()) {
      canvas.row(head + 1, Keys.NOTHING, 0);
      canvas.wide(head + 1, Canvas.LEFT, Canvas.LEFT + 1, Look.LIVE_WORDS, new Content.Words("合计"));
    }
    if (isNumbered()) {
      boolean own = plan.rows() == Numbering.OWN;
      canvas.words(head, Canvas.LEFT, Look.HEAD, NUMBER);
      canvas.words(keys, Canvas.LEFT, Look.HEAD, own ? Keys.NUMBER : Keys.OF_NUMBER);
    }
    if (plan.rows() == Numbering.REFERRING) {
      canvas.words(head, Canvas.LEFT + 1, Look.HEAD, Inputs.last(plan.numbered()));
    }
    for (int i = 0; i < columns.size(); i++) {
      ItemColumn column = columns.get(i);
      int at = first() + i;
      canvas.words(head, at, Look.HEAD, column.title());
      canvas.words(keys, at, Look.HEAD, column.marked());
      if (column.isMoney()) {
        canvas.formula(head + 1, at, Look.LIVE_MONEY, "SUM(" + area(at).here() + ")");
      } else if (hasSums() && at > Canvas.LEFT + 1) {
        canvas.words(head + 1, at, Look.NONE, "");
      }
    }
    if (!hasGaps()) {
      return;
    }
    canvas.words(head, gapsColumn(), Look.HEAD, RowsBlock.GAPS);
    if (hasSums()) {
      canvas.words(head + 1, gapsColumn(), Look.NONE, "");
    }
    canvas.gaps("COUNTIF(" + area(gapsColumn()).here() + ",\"?*\")");
    form.openGaps(canvas, area(gapsColumn()));
  }

  private void row(Canvas canvas, int row, ItemRow known) {
    if (isNumbered()) {
      Content number =
          known.number() == 0
              ? Content.NOTHING
              : new Content.Figure(BigDecimal.valueOf(known.number()));
      canvas.put(row, Canvas.LEFT, Look.NUMBER, number);
    }
    if (plan.rows() == Numbering.REFERRING) {
      canvas.formula(row, Canvas.LEFT + 1, Look.LIVE_WORDS, name(inRow(row, Canvas.LEFT)));
    }
    double height = 0;
    for (int i = 0; i < columns.size(); i++) {
      ItemColumn column = columns.get(i);
      Content content = content(row, column, known);
      if (column.look() == Look.WORDS && content instanceof Content.Words words) {
        height = Math.max(height, Inputs.height(words.text(), width(column)));
      }
      canvas.put(row, first() + i, column.look(), content);
    }
    if (height > HIGHEST) {
      canvas.row(row, "", HIGHEST);
    } else {
      canvas.growingRow(row, "", height);
    }
    if (hasGaps()) {
      canvas.formula(row, gapsColumn(), Look.HINT, gaps(row));
    }
  }

  private Content content(int row, ItemColumn column, ItemRow known) {
    if (column.live().isPresent()) {
      AppraisalRules rules = desk.pack().appraisal().orElseThrow();
      AppraisalFormulas formulas = new AppraisalFormulas(desk.slots(), rules, row);
      Appraised what = column.live().get();
      return new Content.Formula(isNested() ? formulas.ofFund(what) : formulas.ofProject(what));
    }
    return known.path().isEmpty()
        ? Content.NOTHING
        : desk.known().content(FactKey.of(known.path() + "/" + column.key()));
  }

  /** The number may be a figure here and a text there. */
  private String name(String number) {
    String range = desk.slots().get(plan.numbered() + Keys.NUMBER).withNext();
    String found = Inputs.quoted(ItemGaps.UNKNOWN);
    for (String as : List.of("VALUE(" + number + ")", number + "&\"\"")) {
      found = "IFERROR(VLOOKUP(" + as + "," + range + ",2,FALSE)&\"\"," + found + ")";
    }
    return "IF(" + number + "=\"\",\"\"," + found + ")";
  }

  private String gaps(int row) {
    List<String> cells = new ArrayList<>();
    Optional<String> file = Optional.empty();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(inRow(row, first() + i));
      if (item.fileKey().filter(columns.get(i).key()::equals).isPresent()) {
        file = Optional.of(cells.get(i));
      }
    }
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).key().isEmpty()) {
        inputs.add(cells.get(i));
      }
    }
    ItemGaps gaps = new ItemGaps(inputs);
    String number = inRow(row, Canvas.LEFT);
    if (plan.rows() == Numbering.OWN) {
      gaps.own(number, area(Canvas.LEFT));
    } else if (plan.rows() == Numbering.REFERRING) {
      gaps.referring(number, inRow(row, Canvas.LEFT + 1));
    }
    return gaps.required(item, columns, cells, file).formula();
  }

  private void rules(Canvas canvas) {
    if (plan.rows() == Numbering.OWN) {
      canvas.note(head(), Canvas.LEFT, NUMBER_ABOUT);
      canvas.rule(area(Canvas.LEFT), new Rule.Anything(), NUMBER, NUMBER_ABOUT);
    } else if (plan.rows() == Numbering.REFERRING) {
      Area numbers = desk.slots().get(plan.numbered() + Keys.NUMBER);
      Area inside =
          new Area(numbers.sheet(), numbers.top() + 1, numbers.bottom() - 1, numbers.column());
      canvas.note(head(), Canvas.LEFT, OF_ABOUT);
      canvas.rule(area(Canvas.LEFT), new Rule.Suggested(inside), NUMBER, OF_ABOUT);
    }
    for (int i = 0; i < columns.size(); i++) {
      ItemColumn column = columns.get(i);
      if (column.schema().isPresent()) {
        Schema schema = column.schema().get();
        canvas.note(head(), first() + i, schema.description());
        Inputs.rule(canvas, area(first() + i), column.title(), schema);
      }
    }
  }

  /** What a row has to have, and weights that do not add up. */
  private void marks(Canvas canvas) {
    String gaps = inRow(keys, gapsColumn());
    for (int i = 0; i < columns.size(); i++) {
      ItemColumn column = columns.get(i);
      Area area = area(first() + i);
      if (item.required().contains(column.key())) {
        String title = Inputs.quoted("“" + column.title() + "”");
        canvas.mark(area, "ISNUMBER(SEARCH(" + title + "," + gaps + "))", Alarm.RED);
      }
      if (column.live().filter(Appraised.WEIGHT::equals).isPresent()) {
        String points = desk.pack().appraisal().orElseThrow().indicatorPoints().toPlainString();
        String cell = area.first();
        canvas.mark(
            area,
            "AND(ISNUMBER(" + cell + "),ROUND(N(" + cell + "),2)<>" + points + ")",
            Alarm.RED);
      }
    }
  }
}
