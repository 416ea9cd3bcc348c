package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.pack.Pack;
import gongkai.pack.Schema.Kind;
import gongkai.pack.WorkbookPlan;
import gongkai.pack.WorkbookPlan.Fields;
import java.util.HashSet;
import java.util.Set;

/**
 * What all blocks of a sheet have in common.
 *
 * @param name of the sheet
 * @param first column in which figures and texts stand; the names are left of it
 * @param roomy whether that column is for texts, and what is said about them beside it is long
 * @param told paths of which it has been said what they are about; grows while blocks are made
 */
record SheetForm(String name, int first, boolean roomy, Set<String> told) {

  static final String MORE_ROWS = "行不够，就在这一行上面插入行";

  private static final int CODE_WIDTH = 11;
  static final int NAME_WIDTH = 40;

  /** Lists by 科目 need two columns for code and name; then every block has its names there. */
  static SheetForm of(Pack pack, WorkbookPlan.Sheet sheet) {
    boolean list = sheet.blocks().stream().anyMatch(WorkbookPlan.Rows.class::isInstance);
    boolean words =
        sheet.blocks().stream()
            .filter(Fields.class::isInstance)
            .flatMap(block -> block.paths().stream())
            .anyMatch(path -> pack.schema().find(path).orElseThrow().kind() == Kind.WORDS);
    return new SheetForm(sheet.name(), list ? 3 : 2, words, new HashSet<>());
  }

  /** Heading of a block. */
  void heading(Canvas canvas, int row, String words) {
    canvas.row(row, Keys.NOTHING, 24);
    canvas.wide(row, Canvas.LEFT, first + 1, Look.HEADING, new Content.Words(words));
  }

  /** Heading of a block, and below it what that is about, if there is something to say. */
  void heading(Canvas canvas, int row, String words, String about) {
    heading(canvas, row, words);
    if (!about.isEmpty()) {
      canvas.row(row + 1, Keys.NOTHING, 0);
      canvas.words(row + 1, Canvas.LEFT, Look.ABOUT, about);
    }
  }

  /**
   * What all entries below this path are about; empty if that has been said, or is nothing more
   * than the heading says.
   */
  String about(Pack pack, String path, String heading) {
    if (path.isEmpty() || !told.add(path)) {
      return "";
    }
    String about = pack.schema().find(path).orElseThrow().description();
    return about.equals(heading + "。") ? "" : about;
  }

  /** Name of a row. */
  void label(Canvas canvas, int row, String words) {
    canvas.wide(row, Canvas.LEFT, first - 1, Look.LABEL, new Content.Words(words));
  }

  /** What is said about fields stands out where something is still needed. */
  void openHints(Canvas canvas, Area hints) {
    canvas.mark(hints, "LEFT(" + hints.first() + ",1)=\"←\"", Alarm.OPEN);
  }

  /** So does what rows still need. */
  void openGaps(Canvas canvas, Area gaps) {
    canvas.mark(gaps, "LEN(" + gaps.first() + ")>0", Alarm.OPEN);
  }

  /** How wide the names of rows may be. */
  int labelWidth(Canvas canvas) {
    int width = 0;
    for (int column = Canvas.LEFT; column < first; column++) {
      width += canvas.width(column);
    }
    return width;
  }

  /** The columns of code and name. */
  void codeWidths(Canvas canvas) {
    canvas.width(Canvas.LEFT, CODE_WIDTH);
    canvas.width(Canvas.LEFT + 1, NAME_WIDTH);
  }
}
