package gongkai.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gongkai.model.FactKey;
import gongkai.pack.Schema;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes a tree as YAML the way our data files look: a row of figures on one line, a paragraph on a
 * line of its own, blanks marked.
 */
final class YamlText {

  /**
   * What needs no quotes anywhere: begins with a letter and holds no mark that YAML gives sense.
   */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}（《〔][\\p{IsHan}A-Za-z0-9（）《》〔〕、，。；：！？％“”—…·+./-]*");

  private static final Pattern KEY = Pattern.compile("\\$?[0-9A-Za-z]+");

  private static final int MOST_ON_ONE_LINE = 120;

  /** An item has more keys than a row of figures, and a dozen items are better seen together. */
  private static final int MOST_OF_AN_ITEM = 200;

  private final Map<FactKey, String> wanted;
  private final StringBuilder text = new StringBuilder();

  YamlText(Map<FactKey, String> wanted) {
    this.wanted = wanted;
  }

  String write(ObjectNode root) {
    root.properties()
        .forEach(
            entry -> {
              if (entry.getValue().isContainerNode() && !text.isEmpty()) {
                text.append('\n');
              }
              entry(0, "", "", entry);
            });
    return text.toString();
  }

  private void object(int depth, String path, String subject, JsonNode object) {
    object.properties().forEach(entry -> entry(depth, path, subject, entry));
  }

  private void entry(int depth, String path, String subject, Map.Entry<String, JsonNode> entry) {
    String here = path.isEmpty() ? entry.getKey() : path + "/" + entry.getKey();
    JsonNode value = entry.getValue();
    text.append("  ".repeat(depth)).append(key(entry.getKey())).append(':');
    if (value.isObject()) {
      text.append('\n');
      object(depth + 1, here, subject, value);
    } else if (value.isArray()) {
      text.append('\n');
      for (int i = 0; i < value.size(); i++) {
        item(depth + 1, here, i + 1, value.get(i));
      }
    } else if (value.isNull()) {
      String about = wanted.getOrDefault(new FactKey(here, subject), "");
      text.append(about.isEmpty() ? "\n" : "  # 待填：" + about + "\n");
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  /** One of a list; those that are not rows by 科目 are addressed by their number. */
  private void item(int depth, String path, int number, JsonNode item) {
    text.append("  ".repeat(depth)).append("- ");
    if (!item.isObject()) {
      text.append(scalar(item)).append('\n');
      return;
    }
    String line = onOneLine(item);
    boolean blanks =
        StreamSupport.stream(item.spliterator(), false)
            .anyMatch(value -> !value.isValueNode() || value.isNull());
    boolean row = item.has(Schema.SUBJECT_KEY);
    if (!blanks && line.length() <= (row ? MOST_ON_ONE_LINE : MOST_OF_AN_ITEM)) {
      text.append(line).append('\n');
      return;
    }
    // The first key stands behind the dash, the others below it.
    int begin = text.length();
    String here = row ? path : path + "/" + number;
    object(depth + 1, here, item.path(Schema.SUBJECT_KEY).asText(), item);
    text.delete(begin, begin + 2 * (depth + 1));
  }

  private static String onOneLine(JsonNode object) {
    return object.properties().stream()
        .map(entry -> key(entry.getKey()) + ": " + scalar(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String key(String words) {
    return KEY.matcher(words).matches() ? words : scalar(words);
  }

  private static String scalar(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : scalar(value.asText());
  }

  private static String scalar(String words) {
    boolean plain = PLAIN.matcher(words).matches();
    return plain
        ? words
        : "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + "\"";
  }
}
