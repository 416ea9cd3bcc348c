package gongkai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One node of the JSON Schema that is the vocabulary of the data file. Only the keywords asked for
 * here are heeded when a data file is read; editors heed them all.
 *
 * @param root the whole schema, for references
 * @param node this node, references resolved
 * @param description what a person should enter; of the reference's own place first
 */
public record Schema(JsonNode root, JsonNode node, String description) {

  /** What stands at a place of the data file. */
  public enum Kind {
    /** Keys and values. */
    OBJECT,
    /** A list of rows by 科目. */
    ROWS,
    /** A list of things told apart by their order. */
    ITEMS,
    /** Money. */
    MONEY,
    /** A number of things. */
    COUNT,
    /** Points, or a percentage, with two decimals at most. */
    SCORE,
    /** Text of one or several paragraphs. */
    WORDS,
    /** A 科目代码. */
    SUBJECT,
    /** A plain integer such as the year. */
    INTEGER,
    /** A plain text such as one of a few words. */
    TEXT,
    /** Stated figures (列示数). */
    STATED
  }

  static Schema of(JsonNode root) {
    return new Schema(root, root, root.path("description").asText());
  }

  /** How an item is named in an address. */
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  private static final String LAST_YEAR = "x-last-year";
  private static final String OPENING = "x-opening";

  /** The key of rows that holds their 科目代码. */
  public static final String SUBJECT_KEY = "科目";

  private Schema at(JsonNode child) {
    JsonNode resolved = child.has("$ref") ? referred(child) : child;
    String own = child.path("description").asText();
    return new Schema(root, resolved, own.isEmpty() ? resolved.path("description").asText() : own);
  }

  /** What a reference leads to, with what is said beside it. */
  private JsonNode referred(JsonNode child) {
    String reference = child.get("$ref").asText();
    JsonNode found = reference.startsWith("#/") ? root.at(reference.substring(1)) : null;
    if (found == null || found.isMissingNode()) {
      throw new PackException("模板包 data.schema.json：没有“" + reference + "”");
    }
    JsonNode own = found;
    for (String keyword : List.of(LAST_YEAR, OPENING)) {
      if (child.has(keyword)) {
        own = ((ObjectNode) own.deepCopy()).set(keyword, child.get(keyword));
      }
    }
    return own;
  }

  /** What stands here. */
  public Kind kind() {
    return switch (node.path("x-kind").asText()) {
      case "money" -> Kind.MONEY;
      case "count" -> Kind.COUNT;
      case "score" -> Kind.SCORE;
      case "items" -> Kind.ITEMS;
      case "words" -> Kind.WORDS;
      case "subject" -> Kind.SUBJECT;
      case "stated" -> Kind.STATED;
      default ->
          switch (node.path("type").asText()) {
            case "object" -> Kind.OBJECT;
            case "array" -> Kind.ROWS;
            case "integer" -> Kind.INTEGER;
            default -> Kind.TEXT;
          };
    };
  }

  /** The child of this key; empty if the vocabulary has none. */
  public Optional<Schema> child(String key) {
    JsonNode child = node.path("properties").get(key);
    return child == null ? Optional.empty() : Optional.of(at(child));
  }

  /**
   * The vocabulary at this path, rows passed through; empty if there is none. {@code *} stands for
   * any one key, as in a {@link FactSelector}, or for any one item of a list of items, which are
   * otherwise named by their number.
   */
  public Optional<Schema> find(String path) {
    return find(List.of(path.split("/")));
  }

  private Optional<Schema> find(List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.of(this);
    }
    List<String> rest = keys.subList(1, keys.size());
    if (kind() == Kind.ITEMS) {
      boolean item = keys.get(0).equals("*") || NUMBER.matcher(keys.get(0)).matches();
      return item ? item().find(rest) : Optional.empty();
    }
    Schema parent = kind() == Kind.ROWS ? item() : this;
    if (keys.get(0).equals("*")) {
      return parent.children().values().stream()
          .flatMap(child -> child.find(rest).stream())
          .findFirst();
    }
    return parent.child(keys.get(0)).flatMap(child -> child.find(rest));
  }

  /** All children in the order of the schema. */
  public Map<String, Schema> children() {
    Map<String, Schema> children = new LinkedHashMap<>();
    node.path("properties")
        .properties()
        .forEach(entry -> children.put(entry.getKey(), at(entry.getValue())));
    return children;
  }

  /**
   * Everything below this node that is filled in, by path: entries, and lists as a whole.
   *
   * @param path of this node; empty for the whole vocabulary
   */
  public Map<String, Schema> leaves(String path) {
    Map<String, Schema> leaves = new LinkedHashMap<>();
    if (kind() != Kind.OBJECT) {
      leaves.put(path, this);
      return leaves;
    }
    children()
        .forEach(
            (key, child) -> leaves.putAll(child.leaves(path.isEmpty() ? key : path + "/" + key)));
    return leaves;
  }

  /**
   * Everything below this node that is filled in, by path: entries, those of items too ({@code *}
   * stands for the number of the item), and lists by 科目 as a whole.
   *
   * @param path of this node; empty for the whole vocabulary
   */
  public Map<String, Schema> entries(String path) {
    Map<String, Schema> entries = new LinkedHashMap<>();
    leaves(path)
        .forEach(
            (key, leaf) -> {
              if (leaf.kind() == Kind.ITEMS) {
                entries.putAll(leaf.item().entries(key + "/*"));
              } else {
                entries.put(key, leaf);
              }
            });
    return entries;
  }

  /** Keys that may not be left out, unless all is in another file, see {@link #fileKey}. */
  public List<String> required() {
    List<String> keys = new ArrayList<>();
    node.path("required").forEach(key -> keys.add(key.asText()));
    node.path("else").path("required").forEach(key -> keys.add(key.asText()));
    return keys;
  }

  /** The key of an item that names a file of its own for all others; empty if it has none. */
  public Optional<String> fileKey() {
    return Optional.of(node.path("x-file").asText()).filter(key -> !key.isEmpty());
  }

  /** The vocabulary of one row or item. */
  public Schema item() {
    return at(node.path("items"));
  }

  /** Whether paragraphs may be given as a list. */
  public boolean allowsList() {
    return node.has("oneOf");
  }

  /** The words allowed here; empty if any. */
  public List<String> choices() {
    List<String> choices = new ArrayList<>();
    Iterator<JsonNode> all = node.path("enum").elements();
    all.forEachRemaining(choice -> choices.add(choice.asText()));
    return choices;
  }

  /** The pattern a text must match; empty if any. */
  public String pattern() {
    return node.path("pattern").asText();
  }

  /** Which catalogue names the 科目代码 here. */
  public String catalogue() {
    return node.path("x-catalogue").asText();
  }

  /** Which figure of last year's tables stands here; empty if none does. */
  public Optional<Terms> lastYear() {
    return terms(LAST_YEAR);
  }

  /** Which figure at the end of last year this one continues; empty if none does. */
  public Optional<Terms> opening() {
    return terms(OPENING);
  }

  private Optional<Terms> terms(String keyword) {
    return node.has(keyword)
        ? Optional.of(Terms.parse(node.get(keyword).asText()))
        : Optional.empty();
  }

  /** The least number allowed; empty if negative ones are. */
  public Optional<Long> minimum() {
    return node.has("minimum") ? Optional.of(node.get("minimum").asLong()) : Optional.empty();
  }

  /** The greatest number allowed. */
  public long maximum() {
    return node.path("maximum").asLong(Long.MAX_VALUE);
  }

  /** The greatest number of characters of a paragraph. */
  public int maxLength() {
    JsonNode own = node.has("oneOf") ? node.findPath("items") : node;
    return own.path("maxLength").asInt(Integer.MAX_VALUE);
  }
}
