package gongkai.fillin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A worksheet before it is written to a file.
 *
 * @param name on its tab
 * @param hidden whether people have to unhide it to see it
 * @param setup how it scrolls and prints
 * @param widths in characters, by column
 * @param rows that are more than their cells, by index
 * @param cells every cell that is not blank and plain
 * @param merged cells of one row that are one
 * @param rules what may be filled in where, and what people are told when they come there
 * @param marks colours that depend on what stands there
 * @param notes comments (批注) on names of entries
 */
public record DrawnSheet(
    String name,
    boolean hidden,
    Setup setup,
    Map<Integer, Integer> widths,
    Map<Integer, Row> rows,
    List<Cell> cells,
    List<Merged> merged,
    List<Rule> rules,
    List<Mark> marks,
    List<Note> notes) {

  public DrawnSheet {
    widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    cells = List.copyOf(cells);
    merged = List.copyOf(merged);
    rules = List.copyOf(rules);
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }

  /**
   * How it scrolls and prints.
   *
   * @param frozenRows how many rows stay at the top
   * @param frozenColumns how many columns stay at the left
   * @param repeatedFrom first row that is printed on each page
   * @param repeatedTo last row that is printed on each page
   */
  public record Setup(int frozenRows, int frozenColumns, int repeatedFrom, int repeatedTo) {}

  /**
   * A row.
   *
   * @param key for the reader; empty: a row of the list that it stands in
   * @param hidden whether only the reader sees it
   * @param height in points; 0: the usual one
   * @param grows whether it gets higher with its text
   */
  public record Row(String key, boolean hidden, double height, boolean grows) {}

  /**
   * A cell.
   *
   * @param row counted from 0
   * @param column counted from 0
   * @param look what it is for
   * @param content what stands there
   * @param target sheet that it leads to; empty: none
   */
  public record Cell(int row, int column, Look look, Content content, String target) {}

  /**
   * Cells of one row that are one.
   *
   * @param row counted from 0
   * @param first column
   * @param last column
   */
  public record Merged(int row, int first, int last) {}

  /**
   * What may be filled in.
   *
   * @param cells where
   * @param kind of what
   * @param title of what people are told
   * @param about what people are told
   */
  public record Rule(Area cells, Kind kind, String title, String about) {

    /** What may be filled in. */
    public sealed interface Kind {}

    /** Anything. */
    public record Anything() implements Kind {}

    /**
     * A number.
     *
     * @param whole whether it has no decimals
     * @param least the least
     * @param most the greatest
     */
    public record Number(boolean whole, long least, long most) implements Kind {}

    /**
     * One of these words.
     *
     * @param words to choose from
     */
    public record OneOf(List<String> words) implements Kind {

      public OneOf {
        words = List.copyOf(words);
      }
    }

    /**
     * Best one of those that stand there, but another will do.
     *
     * @param codes where they stand
     */
    public record Suggested(Area codes) implements Kind {}
  }

  /**
   * A colour that depends on what stands there.
   *
   * @param cells where
   * @param formula for the first of the cells
   * @param alarm which colour
   */
  public record Mark(Area cells, String formula, Alarm alarm) {}

  /**
   * A comment (批注) that is shown when somebody points at a cell.
   *
   * @param row counted from 0
   * @param column counted from 0
   * @param text lines apart by {@code \n}
   */
  public record Note(int row, int column, String text) {}

  /** What a colour says. */
  public enum Alarm {
    /** Wrong, or missing though it has to be there. */
    RED,
    /** A person should look. */
    AMBER,
    /** As it should be. */
    GREEN,
    /** Still to be done: the letters only. */
    OPEN,
    /** Done: the letters only. */
    DONE
  }
}
