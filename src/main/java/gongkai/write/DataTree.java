package gongkai.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.ItemCounts;
import gongkai.model.MoneyUnit;
import gongkai.model.StatedFigure;
import gongkai.model.SubjectLists;
import gongkai.model.YearData;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays the entries of one year out as the vocabulary orders them. What is left blank but wanted is
 * there as null.
 */
final class DataTree {

  private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

  private final YearData data;
  private final Set<FactKey> wanted;

  private final SubjectLists subjects;
  private final ItemCounts items;

  private DataTree(YearData data, Set<FactKey> wanted) {
    this.data = data;
    this.wanted = wanted;
    List<FactKey> keys = new ArrayList<>(data.facts().keySet());
    keys.addAll(wanted);
    items = ItemCounts.of(keys);
    subjects = SubjectLists.of(keys);
  }

  /** The whole file. */
  static ObjectNode of(YearData data, Schema schema, Set<FactKey> wanted) {
    return new DataTree(data, wanted).object("", "", schema);
  }

  private ObjectNode object(String path, String subject, Schema schema) {
    ObjectNode object = NODES.objectNode();
    schema
        .children()
        .forEach(
            (key, child) -> {
              JsonNode value = value(path.isEmpty() ? key : path + "/" + key, subject, child);
              boolean empty = value == null || value.isContainerNode() && value.isEmpty();
              if (!empty || value != null && schema.required().contains(key)) {
                object.set(key, value);
              }
            });
    return object;
  }

  /** What stands here; null if nothing does. */
  private JsonNode value(String path, String subject, Schema schema) {
    return switch (schema.kind()) {
      case OBJECT -> object(path, subject, schema);
      case ROWS -> rows(path, schema.item());
      case ITEMS -> items(path, schema.item());
      case STATED -> stated();
      case SUBJECT -> NODES.textNode(subject);
      default -> leaf(new FactKey(path, subject), schema);
    };
  }

  private ArrayNode rows(String path, Schema row) {
    ArrayNode rows = NODES.arrayNode();
    subjects.of(path).forEach(subject -> rows.add(object(path, subject, row)));
    return rows;
  }

  private ArrayNode items(String path, Schema item) {
    ArrayNode list = NODES.arrayNode();
    for (int number = 1; number <= items.of(path); number++) {
      list.add(object(path + "/" + number, "", item));
    }
    return list;
  }

  private JsonNode leaf(FactKey key, Schema schema) {
    Fact fact = data.facts().get(key);
    if (fact == null) {
      return wanted.contains(key) ? NODES.nullNode() : null;
    }
    if (fact instanceof Fact.Money money) {
      return NODES.numberNode(MoneyUnit.written(data.unit().fromYuan(money.yuan())));
    }
    if (fact instanceof Fact.Count count) {
      return NODES.numberNode(count.number());
    }
    if (fact instanceof Fact.Score score) {
      return NODES.numberNode(score.points());
    }
    Fact.Words words = (Fact.Words) fact;
    if (schema.kind() == Kind.WORDS && schema.allowsList()) {
      ArrayNode paragraphs = NODES.arrayNode();
      words.paragraphs().forEach(paragraphs::add);
      return paragraphs;
    }
    return NODES.textNode(String.join("\n", words.paragraphs()));
  }

  private ObjectNode stated() {
    ObjectNode tables = NODES.objectNode();
    for (StatedFigure figure : data.stated()) {
      ObjectNode lines = tables.withObjectProperty(figure.table());
      BigDecimal number = figure.number();
      if (figure.column().isEmpty()) {
        lines.set(figure.line(), NODES.numberNode(number));
      } else {
        lines.withObjectProperty(figure.line()).set(figure.column(), NODES.numberNode(number));
      }
    }
    return tables;
  }
}
