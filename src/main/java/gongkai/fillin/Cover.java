package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.model.FactKey;
import gongkai.pack.WorkbookPlan;
import java.util.List;

/** The first sheet: how to fill in the others, and how far that is. */
final class Cover {

  static final String SHEET = "封面";

  private static final int TITLE = 1;
  private static final int TEXT = Canvas.LEFT + 1;
  private static final int STATUS_WIDTH = 34;
  private static final int REST_WIDTH = 56;
  private static final int LINES_WIDTH = 100;
  private static final int REST = TEXT + 1;
  private static final int VALUE = REST + 1;
  private static final int FIRST = 3;

  private final Desk desk;
  private final Canvas canvas = new Canvas(SHEET);

  Cover(Desk desk) {
    this.desk = desk;
  }

  DrawnSheet draw(ChecksSheet checks, boolean stated) {
    canvas.width(Canvas.LEFT, 16);
    canvas.width(TEXT, STATUS_WIDTH);
    canvas.width(REST, REST_WIDTH);
    canvas.hiddenRow(0, Keys.BOOK);
    canvas.words(0, VALUE, Look.HEAD, Keys.VALUE);
    canvas.row(TITLE, Keys.NOTHING, 44);
    canvas.words(TITLE, Canvas.LEFT, Look.TITLE, desk.pack().settings().title() + "　填报工作簿");
    int row = lines();
    row = sheets(row + 1, checks, stated);
    hidden(row + 1);
    return canvas.finish(new DrawnSheet.Setup(TITLE + 1, 0, TITLE, TITLE), false);
  }

  private int lines() {
    int row = FIRST;
    canvas.row(row - 1, Keys.NOTHING, 24);
    canvas.wide(row - 1, Canvas.LEFT, TEXT, Look.HEADING, new Content.Words("怎样填"));
    List<String> lines = desk.pack().plan().cover();
    for (int i = 0; i < lines.size(); i++) {
      canvas.row(row, Keys.NOTHING, Math.max(22, Inputs.height(lines.get(i), LINES_WIDTH)));
      String line = i + 1 + ". " + lines.get(i);
      canvas.wide(row, Canvas.LEFT, REST, Look.TEXT, new Content.Words(line));
      row++;
    }
    return row;
  }

  private int sheets(int from, ChecksSheet checks, boolean stated) {
    int row = from;
    canvas.row(row, Keys.NOTHING, 24);
    canvas.wide(row, Canvas.LEFT, TEXT, Look.HEADING, new Content.Words("填到哪里了（点表名就到那张表）"));
    row++;
    for (WorkbookPlan.Sheet sheet : desk.pack().plan().sheets()) {
      link(row++, sheet.name(), SheetHead.state(SheetForm.of(desk.pack(), sheet)));
    }
    String broken = checks.broken();
    String doubtful = checks.doubtful();
    link(
        row++,
        ChecksSheet.SHEET,
        "IF("
            + broken
            + "+"
            + doubtful
            + "=0,\"√ 没有不符的\",\"不符 \"&"
            + broken
            + "&\" 条，要看一看 \"&"
            + doubtful
            + "&\" 条\")");
    if (stated) {
      plain(row++, StatedSheet.SHEET, "手里只有已印好的表、要求照印时才填。");
    }
    plain(row++, CodeSheet.SHEET, "查科目代码和名称。");
    return row;
  }

  private void link(int row, String sheet, String status) {
    canvas.row(row, Keys.NOTHING, 20);
    canvas.link(row, Canvas.LEFT, sheet, sheet);
    canvas.formula(row, TEXT, Look.STATUS, status);
    Area cell = Area.cell(SHEET, row, TEXT);
    String first = "LEFT(" + cell.here() + ",1)=\"√\"";
    canvas.mark(cell, first, Alarm.DONE);
    canvas.mark(cell, "LEFT(" + cell.here() + ",1)=\"还\"", Alarm.OPEN);
    canvas.mark(cell, "LEFT(" + cell.here() + ",1)=\"不\"", Alarm.RED);
  }

  private void plain(int row, String sheet, String about) {
    canvas.row(row, Keys.NOTHING, 20);
    canvas.link(row, Canvas.LEFT, sheet, sheet);
    canvas.words(row, TEXT, Look.ABOUT, about);
  }

  /** What the file says of itself: the format, and what only programs need. */
  private void hidden(int from) {
    int row = from;
    for (String path : desk.pack().schema().leaves("").keySet()) {
      boolean format = path.equals("格式");
      Content known = desk.known().content(FactKey.of(path));
      if (format || path.startsWith("$") && !known.equals(Content.NOTHING)) {
        boolean own = format && known.equals(Content.NOTHING);
        canvas.hiddenRow(row, path);
        canvas.put(row, VALUE, Look.TEXT, own ? new Content.Words(desk.pack().id()) : known);
        row++;
      }
    }
  }
}
