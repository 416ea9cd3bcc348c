package gongkai.fillin.xlsx;

import gongkai.fillin.DrawnSheet;
import gongkai.fillin.DrawnSheet.Note;
import gongkai.fillin.DrawnSheet.Row;
import java.util.function.IntUnaryOperator;

/** Where the box of a comment stands, and how big it must be for its words; all in pixels. */
final class NoteBox {

  /** A letter of the comment's font; a 汉字 is as wide as two. */
  private static final int LETTER = 6;

  private static final int LINE = 17;

  /** Left and right of the words together; above and below them. */
  private static final int MARGIN = 26;

  /** So many letters go on one line. */
  private static final int LONGEST_LINE = 50;

  /** A sheet's own measure of widths: one letter of the workbook's font. */
  private static final int COLUMN_LETTER = 7;

  private static final int USUAL_COLUMN = 64;
  private static final int GAP = 12;

  private final DrawnSheet sheet;

  NoteBox(DrawnSheet sheet) {
    this.sheet = sheet;
  }

  /** First column and row with the way into them, last column and row with the way into them. */
  String anchor(Note note) {
    int widest = 0;
    int lines = 0;
    for (String line : note.text().split("\n", -1)) {
      int letters = line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
      widest = Math.max(widest, Math.min(letters, LONGEST_LINE));
      // A line may end early, where a sign must not stand at the beginning of the next.
      lines += 1 + Math.max(0, letters - 1) / (LONGEST_LINE - 2);
    }
    int column = note.column() + 1;
    String right = after(column, GAP + widest * LETTER + MARGIN, this::width);
    String bottom = after(note.row(), lines * LINE + MARGIN / 2, this::height);
    return column + ", " + GAP + ", " + note.row() + ", 2, " + right + ", " + bottom;
  }

  /** The column or row that lies so far behind the beginning of another, and the way into it. */
  private static String after(int from, int pixels, IntUnaryOperator size) {
    int at = from;
    int left = pixels;
    while (left > size.applyAsInt(at)) {
      left -= size.applyAsInt(at);
      at++;
    }
    return at + ", " + left;
  }

  private int width(int column) {
    Integer letters = sheet.widths().get(column);
    return letters == null ? USUAL_COLUMN : letters * COLUMN_LETTER;
  }

  private int height(int index) {
    Row row = sheet.rows().get(index);
    if (row != null && row.hidden()) {
      return 0;
    }
    double points = row == null || row.height() == 0 ? SheetPart.USUAL_HEIGHT : row.height();
    return (int) Math.round(points * 4 / 3);
  }
}
