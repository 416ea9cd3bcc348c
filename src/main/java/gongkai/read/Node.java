package gongkai.read;

import java.util.List;
import java.util.Map;

/** A piece of a data file as written, with its line; free of YAML and JSON. */
sealed interface Node {

  /** Line in the file, counted from 1. */
  int line();

  /**
   * Keys and values.
   *
   * @param line of its beginning
   * @param entries in the order of the file
   */
  record Mapping(int line, Map<String, Entry> entries) implements Node {}

  /**
   * A value with the line of its key.
   *
   * @param line of the key
   * @param value what stands there
   */
  record Entry(int line, Node value) {}

  /**
   * A list.
   *
   * @param line of its beginning
   * @param items in the order of the file
   */
  record Sequence(int line, List<Node> items) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param line of its beginning
   * @param text as written, without quotes
   * @param quoted whether it was a text by its writing (quotes in JSON, anything but a number in
   *     YAML)
   * @param comment what follows on its line behind {@code #}; empty if nothing does
   */
  record Scalar(int line, String text, boolean quoted, String comment) implements Node {

    Scalar(int line, String text, boolean quoted) {
      this(line, text, quoted, "");
    }
  }

  /** Whether nothing was entered here. */
  default boolean isBlank() {
    return this instanceof Scalar scalar && scalar.text().isBlank();
  }
}
