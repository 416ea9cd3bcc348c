package gongkai.render.docx;

import gongkai.layout.PagedDocument.TableGeometry;
import java.util.OptionalInt;

/**
 * Says how long the lines of a cell had better be: left alone, Word fills each line and leaves a
 * single character for the last.
 */
final class DocxEvenLines {

  private static final String NEVER_FIRST = "，。；：、！？）》”％";
  private static final String NEVER_LAST = "（《“";
  private static final int FIRST_WIDE = 0x2E80;

  private DocxEvenLines() {}

  /**
   * Characters in a line, so that a text has no more lines than it must, all about equally long.
   *
   * @param room characters that a line holds
   * @return empty if the text stands on one line, is running text or is not all Chinese
   */
  static OptionalInt characters(String text, int room) {
    int[] characters = text.codePoints().toArray();
    boolean chinese = text.codePoints().allMatch(c -> c >= FIRST_WIDE);
    if (TableGeometry.isRunning(text) || !chinese || room < 1 || characters.length <= room) {
      return OptionalInt.empty();
    }
    int lines = divideUp(characters.length, room);
    for (int length = divideUp(characters.length, lines); length < room; length++) {
      if (fill(characters, length) == lines) {
        return OptionalInt.of(length);
      }
    }
    return OptionalInt.empty();
  }

  /** How many lines Word fills: a mark does not begin one, a bracket does not end one. */
  private static int fill(int[] characters, int length) {
    int lines = 0;
    for (int start = 0; start < characters.length; lines++) {
      int end = Math.min(start + length, characters.length);
      while (end > start + 1 && end < characters.length && !mayBreak(characters, end)) {
        end--;
      }
      start = end;
    }
    return lines;
  }

  private static boolean mayBreak(int[] characters, int index) {
    return NEVER_FIRST.indexOf(characters[index]) < 0
        && NEVER_LAST.indexOf(characters[index - 1]) < 0;
  }

  private static int divideUp(int number, int by) {
    return (number + by - 1) / by;
  }
}
