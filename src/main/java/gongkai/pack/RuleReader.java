package gongkai.pack;

import gongkai.finding.Severity;
import gongkai.pack.Relation.Each;
import gongkai.pack.Relation.Kind;
import gongkai.pack.Relation.When;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code 勾稽.yaml} and {@code 要填.yaml}. */
final class RuleReader {

  private static final Set<String> RELATION =
      Set.of(
          "编号", "公式", "相等", "和等", "不大于", "同有", "有则有", "非负", "为零", "依据", "级别", "逐科目", "逐行", "逐栏",
          "填了", "要有", "没有", "已说明", "办法");
  private static final String ADVICE = "核对这几个数，改正填错的那一个。";

  private RuleReader() {}

  static List<Relation> relations(PackNode node) {
    Set<String> ids = new HashSet<>();
    return node.items().stream().map(item -> relation(item, ids)).toList();
  }

  private static Relation relation(PackNode node, Set<String> ids) {
    node.only(RELATION);
    String id = unique(node, ids);
    Kind kind = kind(node);
    List<String> sides = node.get(kind.key()).texts();
    if (sides.size() != kind.sides()) {
      throw node.wrong("“" + kind.key() + "”要写" + (kind.sides() == 2 ? "两边：[左边, 右边]" : "一个数"));
    }
    return new Relation(
        id,
        kind,
        node.text("公式"),
        node.text("依据"),
        severity(node),
        each(node),
        when(node),
        Terms.parse(sides.get(0)),
        kind.sides() == 2 ? Terms.parse(sides.get(1)) : Terms.NONE,
        node.text("办法", ADVICE));
  }

  private static Kind kind(PackNode node) {
    List<Kind> kinds = Arrays.stream(Kind.values()).filter(kind -> node.has(kind.key())).toList();
    if (kinds.size() == 1) {
      return kinds.get(0);
    }
    String known = Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.joining("、"));
    throw node.wrong((kinds.isEmpty() ? "缺少关系：" : "只能写一种关系：") + known + " 之一");
  }

  private static Severity severity(PackNode node) {
    String label = node.text("级别", Severity.ERROR.label());
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(label)) {
        return severity;
      }
    }
    throw node.wrong("级别只能是 错误、警告、提示，现为“" + label + "”");
  }

  private static Each each(PackNode node) {
    List<String> columns = texts(node, "逐栏");
    if (node.has("逐行") && node.has("逐科目")) {
      throw node.wrong("“逐行”和“逐科目”只能写一个");
    }
    if (node.has("逐行")) {
      List<String> lines = node.get("逐行").texts().stream().flatMap(ids(node)).toList();
      return new Each(List.of(), 0, lines, columns);
    }
    return node.find("逐科目")
        .map(rows -> rows.only(Set.of("表", "位数")))
        .map(
            rows ->
                new Each(
                    rows.get("表").texts(),
                    rows.find("位数").map(PackNode::number).orElse(0),
                    List.of(),
                    columns))
        .orElse(new Each(List.of(), 0, List.of(), columns));
  }

  /** {@code 1..8} stands for each of them. */
  private static Function<String, Stream<String>> ids(PackNode node) {
    return text -> {
      try {
        return Formula.parse(text).terms().stream().map(Formula.Term::id);
      } catch (IllegalArgumentException e) {
        throw node.wrong("“逐行”应写成 [1..8, 28] 的样子，现为“" + text + "”");
      }
    };
  }

  private static When when(PackNode node) {
    return new When(
        texts(node, "填了"),
        texts(node, "要有"),
        texts(node, "没有").stream().map(Terms::parse).toList(),
        node.text("已说明", ""));
  }

  private static List<String> texts(PackNode node, String key) {
    return node.find(key).map(PackNode::texts).orElse(List.of());
  }

  static List<Ask> asks(PackNode node) {
    Set<String> ids = new HashSet<>();
    return node.items().stream()
        .map(
            item -> {
              item.only(Set.of("编号", "要", "每", "变了", "有数", "除非", "说明"));
              return new Ask(
                  unique(item, ids),
                  item.get("要").texts(),
                  item.text("每", ""),
                  texts(item, "变了"),
                  texts(item, "有数"),
                  texts(item, "除非"),
                  item.text("说明"));
            })
        .toList();
  }

  private static String unique(PackNode node, Set<String> ids) {
    String id = node.text("编号");
    if (!ids.add(id)) {
      throw node.wrong("编号“" + id + "”用了两次");
    }
    return id;
  }
}
