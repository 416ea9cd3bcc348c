package gongkai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value in a file of a pack, read strictly: what is missing, of the wrong kind or unknown is told
 * with file and key.
 */
final class PackNode {

  private final String where;
  private final JsonNode node;

  PackNode(String where, JsonNode node) {
    this.where = where;
    this.node = node;
  }

  PackException wrong(String what) {
    return new PackException("模板包 " + where + "：" + what);
  }

  /** Refuses keys that are not among {@code known}. */
  PackNode only(Set<String> known) {
    if (!node.isObject()) {
      throw wrong("应是“键: 值”的形式");
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw wrong("不认识的键“" + key + "”，可用的键：" + inOrder(known));
              }
            });
    return this;
  }

  /** Always the same words in the same order, whatever the order of the set. */
  private static String inOrder(Set<String> words) {
    return String.join("、", new TreeSet<>(words));
  }

  boolean has(String key) {
    return node.has(key);
  }

  PackNode get(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw wrong("缺少“" + key + "”");
    }
    return new PackNode(where + " " + key, value);
  }

  Optional<PackNode> find(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(new PackNode(where + " " + key, value));
  }

  boolean isText() {
    return node.isValueNode();
  }

  boolean isList() {
    return node.isArray();
  }

  String text() {
    if (!node.isValueNode()) {
      throw wrong("应是一段文字");
    }
    return node.asText();
  }

  String text(String key) {
    return get(key).text();
  }

  String text(String key, String otherwise) {
    return find(key).map(PackNode::text).orElse(otherwise);
  }

  int number() {
    if (!node.isInt()) {
      throw wrong("应是整数，现为“" + node.asText() + "”");
    }
    return node.asInt();
  }

  double decimal() {
    if (!node.isNumber()) {
      throw wrong("应是数字，现为“" + node.asText() + "”");
    }
    return node.asDouble();
  }

  /** A number just as it is written, with at most two decimals. */
  BigDecimal exact() {
    BigDecimal number = BigDecimal.valueOf(decimal()).stripTrailingZeros();
    if (number.scale() > 2) {
      throw wrong("最多两位小数，现为“" + node.asText() + "”");
    }
    return number;
  }

  double decimal(String key) {
    return get(key).decimal();
  }

  double decimal(String key, double otherwise) {
    return find(key).map(PackNode::decimal).orElse(otherwise);
  }

  /** Whether {@code 是} is written here; {@code 否} and nothing are the same. */
  boolean yes(String key) {
    return find(key).isPresent() && get(key).choice(Map.of("是", true, "否", false));
  }

  <T> T choice(String key, Map<String, T> choices) {
    return get(key).choice(choices);
  }

  private <T> T choice(Map<String, T> choices) {
    T chosen = choices.get(text());
    if (chosen == null) {
      throw wrong("只能是 " + inOrder(choices.keySet()) + "，现为“" + text() + "”");
    }
    return chosen;
  }

  List<PackNode> items() {
    if (!node.isArray()) {
      throw wrong("应是列表");
    }
    List<PackNode> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new PackNode(where + "[" + (i + 1) + "]", node.get(i)));
    }
    return items;
  }

  List<PackNode> items(String key) {
    return find(key).map(PackNode::items).orElse(List.of());
  }

  /** A text, or a list of texts. */
  List<String> texts() {
    return isList() ? items().stream().map(PackNode::text).toList() : List.of(text());
  }

  /** Keys and values in the order of the file. */
  Map<String, PackNode> entries() {
    if (!node.isObject()) {
      throw wrong("应是“键: 值”的形式");
    }
    Map<String, PackNode> entries = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry ->
                entries.put(
                    entry.getKey(), new PackNode(where + " " + entry.getKey(), entry.getValue())));
    return entries;
  }
}
