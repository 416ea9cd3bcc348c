package gongkai.read;

import gongkai.finding.Spot;
import java.util.List;
import java.util.Map;

/** A piece of a data file as written, with its spot; free of YAML, JSON and workbooks. */
public sealed interface Node {

  /** Where it begins. */
  Spot spot();

  /**
   * Keys and values.
   *
   * @param spot of its beginning
   * @param entries in the order of the file
   */
  record Mapping(Spot spot, Map<String, Entry> entries) implements Node {}

  /**
   * A value with the spot of its key.
   *
   * @param spot of the key
   * @param value what stands there
   */
  record Entry(Spot spot, Node value) {}

  /**
   * A list.
   *
   * @param spot of its beginning
   * @param items in the order of the file
   */
  record Sequence(Spot spot, List<Node> items) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param spot of its beginning
   * @param text as written, without quotes
   * @param quoted whether it was a text by its writing (quotes in JSON, anything but a number in
   *     YAML)
   * @param comment what follows on its line behind {@code #}; empty if nothing does
   */
  record Scalar(Spot spot, String text, boolean quoted, String comment) implements Node {

    /** A value without a comment. */
    public Scalar(Spot spot, String text, boolean quoted) {
      this(spot, text, quoted, "");
    }
  }

  /** Whether nothing was entered here. */
  default boolean isBlank() {
    return this instanceof Scalar scalar && scalar.text().isBlank();
  }
}
