package gongkai.app;

import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One blank item of a list, each line behind {@code # }: without these two characters it is YAML.
 * What a key is about stands behind it; in a list of short items, which are written on one line,
 * above it.
 */
final class ItemSample {

  private static final int MOST_ON_ONE_LINE = 14;

  private final List<String> lines = new ArrayList<>();

  private ItemSample() {}

  /** The lines for an item of this kind. */
  static List<String> of(Schema item) {
    ItemSample sample = new ItemSample();
    if (isShort(item)) {
      about(item).forEach(sample.lines::add);
      sample.lines.add("# - " + onOneLine(item));
    } else {
      sample.keys("# - ", "#   ", item);
    }
    return List.copyOf(sample.lines);
  }

  private static boolean isShort(Schema item) {
    return item.children().size() <= MOST_ON_ONE_LINE
        && item.children().values().stream()
            .allMatch(child -> child.kind() != Kind.OBJECT && child.kind() != Kind.ITEMS);
  }

  private static List<String> about(Schema item) {
    return item.children().entrySet().stream()
        .map(child -> "# " + child.getKey() + "：" + about(item, child))
        .toList();
  }

  private static String about(Schema parent, Map.Entry<String, Schema> child) {
    Schema schema = child.getValue();
    String choices =
        schema.choices().isEmpty() ? "" : "可填：" + String.join("、", schema.choices()) + "。";
    String need = parent.required().contains(child.getKey()) ? "（必填）" : "";
    return need + schema.description() + choices + (schema.allowsList() ? "一行一段。" : "");
  }

  private static String onOneLine(Schema item) {
    return item.children().keySet().stream()
        .map(key -> key + ": ")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /**
   * Keys below each other.
   *
   * @param first what stands before the first
   * @param indent what stands before the others
   */
  private void keys(String first, String indent, Schema parent) {
    String before = first;
    for (Map.Entry<String, Schema> child : parent.children().entrySet()) {
      Schema schema = child.getValue();
      lines.add(before + child.getKey() + ":  # " + about(parent, child));
      before = indent;
      if (schema.kind() == Kind.OBJECT) {
        keys(indent + "  ", indent + "  ", schema);
      } else if (schema.kind() == Kind.ITEMS) {
        about(schema.item()).forEach(line -> lines.add(indent + "  " + line));
        lines.add(indent + "  - " + onOneLine(schema.item()));
      } else if (schema.allowsList()) {
        lines.add(indent + "  - ");
      }
    }
  }
}
