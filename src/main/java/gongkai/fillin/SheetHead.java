package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;

/** The top of each sheet to be filled in: what it is, and how much it still needs. */
final class SheetHead {

  /** The rows it takes. */
  static final int ROWS = 4;

  private static final int KEYS = 0;
  private static final int TITLE = 1;
  private static final int STATUS = 2;

  private SheetHead() {}

  /** Where the number of gaps of a sheet stands. */
  static Area gaps(String sheet) {
    return Area.cell(sheet, KEYS, Canvas.LEFT);
  }

  /** How far a sheet is, in words; the formula goes on any sheet. */
  static String state(SheetForm form) {
    String gaps = gaps(form.name()).anywhere();
    String filled = Area.cell(form.name(), KEYS, form.first() + 1).anywhere();
    return "IF("
        + gaps
        + ">0,\"还有 \"&"
        + gaps
        + "&\" 处没有填\",IF("
        + filled
        + "=0,\"还空着\",\"√ 要填的都填了\"))";
  }

  /**
   * Draws it; the blocks must have been drawn already.
   *
   * @param unit where the unit of all money is filled in
   */
  static void draw(Canvas canvas, SheetForm form, Area unit) {
    canvas.hiddenRow(KEYS, Keys.BOOK);
    canvas.formula(KEYS, Canvas.LEFT, Look.LIVE_COUNT, canvas.gaps());
    canvas.words(KEYS, form.first(), Look.HEAD, Keys.VALUE);
    canvas.formula(KEYS, form.first() + 1, Look.LIVE_COUNT, canvas.filled());
    canvas.row(TITLE, Keys.NOTHING, 34);
    canvas.words(TITLE, Canvas.LEFT, Look.TITLE, form.name());
    canvas.row(STATUS, Keys.NOTHING, 20);
    canvas.link(STATUS, Canvas.LEFT, "返回封面", Cover.SHEET);
    Area status = Area.cell(form.name(), STATUS, Canvas.LEFT + 1);
    canvas.formula(STATUS, status.column(), Look.STATUS, state(form));
    String done = "LEFT(" + status.here() + ",1)=\"√\"";
    canvas.mark(status, done, Alarm.DONE);
    canvas.mark(status, "NOT(" + done + ")", Alarm.OPEN);
    if (canvas.hasFigures() && !unit.sheet().equals(form.name())) {
      String words = Inputs.quoted("金额单位：") + "&" + unit.anywhere();
      canvas.formula(STATUS, form.first() + 1, Look.STATUS, words);
    }
    canvas.row(ROWS - 1, Keys.NOTHING, 8);
  }
}
