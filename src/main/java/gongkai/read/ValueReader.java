package gongkai.read;

import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.pack.Schema;
import gongkai.read.Node.Scalar;
import gongkai.read.Node.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one value of a data file as the kind of thing the vocabulary says it is. */
final class ValueReader {

  private static final String EXAMPLE = "例如";
  private static final int SCORE_DECIMALS = 2;

  private final String file;
  private final MoneyUnit unit;
  private final List<Finding> findings;

  ValueReader(String file, MoneyUnit unit, List<Finding> findings) {
    this.file = file;
    this.unit = unit;
    this.findings = findings;
  }

  Optional<Fact> read(FactKey key, Place place, Node node, Schema schema) {
    return switch (schema.kind()) {
      case MONEY -> money(key, place, node, schema);
      case COUNT, INTEGER -> whole(key, place, node, schema);
      case SCORE -> score(key, place, node, schema);
      case WORDS -> words(key, place, node, schema);
      default -> text(key, place, node, schema);
    };
  }

  private Optional<Fact> money(FactKey key, Place place, Node node, Schema schema) {
    Optional<BigDecimal> number = figure(place, node);
    if (number.isPresent() && number.get().signum() < 0 && schema.minimum().isPresent()) {
      wrong(place, "金额是负数：" + number.get().toPlainString(), "这里不能是负数，核对后改正。");
      return Optional.empty();
    }
    return number
        .filter(value -> isExact(place, value))
        .map(value -> new Fact.Money(key, unit.toYuan(value), place));
  }

  private boolean isExact(Place place, BigDecimal value) {
    if (!unit.holds(value)) {
      wrong(
          place,
          "“" + value.toPlainString() + "”的小数太多",
          "金额单位是" + unit.label() + "，精确到分，最多 " + unit.decimals() + " 位小数。");
      return false;
    }
    return true;
  }

  /** A plain number, in the unit of the file. */
  Optional<BigDecimal> figure(Place place, Node node) {
    if (node.isBlank()) {
      return Optional.empty();
    }
    if (!(node instanceof Scalar scalar)) {
      wrong(place, "这里应是一个数字，现为" + written(node), "只填一个数字，例如 1234.50。");
      return Optional.empty();
    }
    Optional<BigDecimal> number = scalar.quoted() ? Optional.empty() : Values.number(scalar.text());
    if (number.isEmpty()) {
      wrong(
          place, "应是数字，现为“" + Excerpt.of(scalar.text()) + "”", Values.numberAdvice(scalar.text()));
    }
    return number;
  }

  private Optional<Fact> whole(FactKey key, Place place, Node node, Schema schema) {
    String text = node instanceof Scalar scalar && !scalar.quoted() ? scalar.text() : "";
    Optional<Integer> number = Values.whole(text);
    if (number.isEmpty()) {
      wrong(place, "应是整数，现为“" + Excerpt.of(written(node)) + "”", wholeAdvice(node, schema));
      return Optional.empty();
    }
    if (number.get() < schema.minimum().orElse(0L) || number.get() > schema.maximum()) {
      wrong(
          place,
          "“" + text + "”超出范围",
          "应在 " + schema.minimum().orElse(0L) + " 到 " + schema.maximum() + " 之间。");
      return Optional.empty();
    }
    return Optional.of(new Fact.Count(key, number.get(), place));
  }

  private Optional<Fact> score(FactKey key, Place place, Node node, Schema schema) {
    if (node instanceof Scalar scalar && scalar.text().matches(".*[%％分]\\s*")) {
      wrong(place, "应是数字，现为“" + Excerpt.of(scalar.text()) + "”", "只写数，不写“分”和“%”。");
      return Optional.empty();
    }
    Optional<BigDecimal> number = figure(place, node);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal points = number.get().stripTrailingZeros();
    BigDecimal most = BigDecimal.valueOf(schema.maximum());
    if (points.signum() < 0 || points.compareTo(most) > 0) {
      wrong(place, "“" + points.toPlainString() + "”超出范围", "应在 0 到 " + most + " 之间。");
      return Optional.empty();
    }
    if (points.scale() > SCORE_DECIMALS) {
      wrong(place, "“" + points.toPlainString() + "”的小数太多", "最多两位小数。");
      return Optional.empty();
    }
    BigDecimal plain = points.setScale(Math.max(0, points.scale()));
    return Optional.of(new Fact.Score(key, plain, place));
  }

  /** The vocabulary gives an example where not every number would do. */
  private static String wholeAdvice(Node node, Schema schema) {
    if (node instanceof Scalar scalar && Values.whole(scalar.text()).isPresent()) {
      return "去掉引号。";
    }
    int example = schema.description().indexOf(EXAMPLE);
    return "只填整数，不带单位和小数，" + (example < 0 ? "例如 3。" : schema.description().substring(example));
  }

  private Optional<Fact> text(FactKey key, Place place, Node node, Schema schema) {
    if (!(node instanceof Scalar scalar)) {
      wrong(place, "这里应是一个词，现为" + written(node), "填写：" + schema.description());
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (!schema.choices().isEmpty() && !schema.choices().contains(text)) {
      wrong(
          place,
          "“" + Excerpt.of(text) + "”不在可选的词里",
          "只能填：" + String.join("、", schema.choices()) + "。");
      return Optional.empty();
    }
    if (!schema.pattern().isEmpty() && !text.matches(schema.pattern())) {
      wrong(place, "“" + Excerpt.of(text) + "”写法不对", "应为：" + schema.description());
      return Optional.empty();
    }
    return Optional.of(new Fact.Words(key, List.of(text), place));
  }

  private Optional<Fact> words(FactKey key, Place place, Node node, Schema schema) {
    List<String> paragraphs = new ArrayList<>();
    if (node instanceof Sequence sequence && schema.allowsList()) {
      for (Node item : sequence.items()) {
        if (!(item instanceof Scalar scalar)) {
          wrong(new Place(file, item.spot(), place.key()), "这一行应是一段文字", "文字里有“: ”时整段加引号。");
          return Optional.empty();
        }
        paragraphs(place, scalar, paragraphs);
      }
    } else if (node instanceof Scalar scalar) {
      paragraphs(place, scalar, paragraphs);
    } else if (node instanceof Sequence sequence) {
      wrong(place, "这里只能写一段，现为 " + sequence.items().size() + " 段的列表", "合成一段，写在冒号后面，不用“- ”。");
      return Optional.empty();
    } else {
      wrong(place, "这里应是一段文字，现为" + written(node), "文字里有“: ”时整段加引号。");
      return Optional.empty();
    }
    return fits(place, paragraphs, schema)
        ? Optional.of(new Fact.Words(key, paragraphs, place))
        : Optional.empty();
  }

  private void paragraphs(Place place, Scalar scalar, List<String> paragraphs) {
    scalar.text().lines().map(String::strip).filter(s -> !s.isEmpty()).forEach(paragraphs::add);
    if (!scalar.comment().isEmpty()) {
      findings.add(
          Finding.warning(
              "数据-井号",
              new Place(file, scalar.spot(), place.key()),
              "“#”后面的字当作说明，不会印出来：" + Excerpt.of(scalar.comment()),
              "是正文就把整段加上引号；是说明就移到上一行。"));
    }
  }

  private boolean fits(Place place, List<String> paragraphs, Schema schema) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    if (paragraphs.size() > 1 && !schema.allowsList()) {
      wrong(place, "这里只能写一段，现有 " + paragraphs.size() + " 段", "合成一段，中间不换行。");
      return false;
    }
    for (String paragraph : paragraphs) {
      if (paragraph.length() > schema.maxLength()) {
        wrong(
            place,
            "文字太长：" + paragraph.length() + " 字",
            "一段不超过 " + schema.maxLength() + " 字，分段或删减。");
        return false;
      }
      if (paragraph.indexOf('\t') >= 0) {
        wrong(place, "文字里有制表符（Tab）：" + Excerpt.of(paragraph), "删掉制表符。");
        return false;
      }
    }
    return true;
  }

  /** A 科目代码, digits only, of the length asked for. */
  Optional<String> subject(Place place, Node node, Schema schema) {
    String code = written(node).strip();
    if (code.matches(schema.pattern())) {
      return Optional.of(code);
    }
    wrong(place, "科目代码“" + Excerpt.of(code) + "”不对", Values.codeAdvice(code, schema.description()));
    return Optional.empty();
  }

  void wrong(Place place, String message, String advice) {
    findings.add(Finding.error("数据-值", place, message, advice));
  }

  private static String written(Node node) {
    return node instanceof Scalar scalar
        ? scalar.text()
        : node instanceof Sequence ? "一个列表" : "若干行“键: 值”";
  }
}
