package gongkai.fillin;

import java.util.Optional;

/**
 * What the hidden first column and the hidden rows of a fill-in sheet say about the cells beside
 * them, so that a reader needs no positions and people may insert rows.
 *
 * <p>In the first column stands the path of the entry of that row, or one of the marks below. A
 * path or a column's key that begins with {@link #FIGURE} holds a number.
 */
final class Keys {

  /** In the first cell: this is a fill-in sheet, with keys of this kind. */
  static final String BOOK = "gongkai 填报 1";

  /** In the first row: entries of single rows stand in this column. */
  static final String VALUE = "值";

  /** Before a path: a list begins; the keys of its columns stand in the same row. */
  static final String LIST = "[]";

  /** Before a path: the stated figures begin. */
  static final String STATED = "[*]";

  /** A list ends. */
  static final String END = "[/]";

  /** Entries by two things begin; paths with {@code *} stand in the same row. */
  static final String MATRIX = "{}";

  /** Before a word: it takes the place of {@code *} in this row. */
  static final String LINE = "*";

  /** After that word, before a column's key: this row has no such entry. */
  static final String BESIDES = "!";

  /** Nothing to read in this row. */
  static final String NOTHING = "-";

  /** Before a path or a column's key: a number is meant. */
  static final String FIGURE = "#";

  /** Before a column's key: what a formula gives there is no entry. */
  static final String LOOKED_UP = "~";

  /** The key of a column: the number by which other rows name the item of this row. */
  static final String NUMBER = "№";

  /** The key of a column: the number of the item, of another row, that this row belongs to. */
  static final String OF_NUMBER = "←№";

  /** The key of the only column of a list of paragraphs. */
  static final String PARAGRAPH = "¶";

  private Keys() {}

  /** What follows this mark; empty if the key does not begin with it. */
  static Optional<String> after(String mark, String key) {
    return key.startsWith(mark) ? Optional.of(key.substring(mark.length())) : Optional.empty();
  }
}
