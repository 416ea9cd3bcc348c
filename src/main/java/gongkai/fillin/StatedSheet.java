package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Rule;
import gongkai.model.Info;
import gongkai.model.StatedFigure;
import gongkai.pack.Schema;
import gongkai.pack.TableForm;
import java.util.List;
import java.util.Set;

/** The sheet of stated figures (列示数); hidden as long as there are none. */
final class StatedSheet {

  static final String SHEET = "列示数";

  static final List<String> COLUMNS =
      List.of(
          StatedFormulas.TABLE, StatedFormulas.LINE, StatedFormulas.COLUMN, StatedFormulas.NUMBER);

  private static final int SPARE = 30;

  private final Desk desk;
  private final String path;
  private final SheetForm form = new SheetForm(SHEET, 2, false, Set.of());
  private int keys;
  private int end;

  StatedSheet(Desk desk, String path) {
    this.desk = desk;
    this.path = path;
  }

  void place() {
    keys = SheetHead.ROWS + 2;
    end = keys + 1 + Math.max(SPARE, desk.known().stated().size() + 5);
    for (int i = 0; i < COLUMNS.size(); i++) {
      desk.slots().put(path + "/" + COLUMNS.get(i), area(Canvas.LEFT + i));
    }
  }

  private Area area(int column) {
    return new Area(SHEET, keys, end, column);
  }

  DrawnSheet draw() {
    Canvas canvas = new Canvas(SHEET);
    Schema schema = desk.pack().schema().find(path).orElseThrow();
    canvas.row(SheetHead.ROWS, Keys.NOTHING, 0);
    canvas.words(SheetHead.ROWS, Canvas.LEFT, Look.ABOUT, schema.description());
    int head = SheetHead.ROWS + 1;
    canvas.row(head, Keys.NOTHING, 24);
    canvas.hiddenRow(keys, Keys.STATED + path);
    for (int i = 0; i < COLUMNS.size(); i++) {
      int column = Canvas.LEFT + i;
      boolean number = COLUMNS.get(i).equals(StatedFormulas.NUMBER);
      canvas.words(head, column, Look.HEAD, COLUMNS.get(i));
      canvas.note(head, column, schema.description());
      canvas.words(keys, column, Look.HEAD, (number ? Keys.FIGURE : "") + COLUMNS.get(i));
      canvas.width(column, 18);
      canvas.rule(area(column), kind(COLUMNS.get(i)), COLUMNS.get(i), schema.description());
    }
    for (int row = keys + 1; row < end; row++) {
      int index = row - keys - 1;
      canvas.row(row, "", 0);
      draw(canvas, row, index);
    }
    SheetHead.draw(canvas, form, desk.slots().get(Info.UNIT.path()));
    canvas.row(end, Keys.END, 0);
    canvas.wide(end, Canvas.LEFT, 4, Look.END, new Content.Words(SheetForm.MORE_ROWS));
    boolean hidden = desk.known().stated().isEmpty();
    return canvas.finish(new DrawnSheet.Setup(keys + 1, 0, head, head), hidden);
  }

  private Rule.Kind kind(String column) {
    return column.equals(StatedFormulas.TABLE)
        ? new Rule.OneOf(desk.pack().forms().values().stream().map(TableForm::number).toList())
        : new Rule.Anything();
  }

  private void draw(Canvas canvas, int row, int index) {
    boolean known = index < desk.known().stated().size();
    StatedFigure figure = known ? desk.known().stated().get(index) : null;
    List<String> words =
        known ? List.of(figure.table(), figure.line(), figure.column()) : List.of("", "", "");
    for (int i = 0; i < words.size(); i++) {
      canvas.words(row, Canvas.LEFT + i, Look.WORDS, words.get(i));
    }
    Content number = known ? new Content.Figure(figure.number()) : Content.NOTHING;
    canvas.put(row, Canvas.LEFT + words.size(), Look.MONEY, number);
  }
}
