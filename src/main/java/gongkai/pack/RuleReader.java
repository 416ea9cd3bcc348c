package gongkai.pack;

import gongkai.finding.Severity;
import gongkai.pack.Relation.Each;
import gongkai.pack.Relation.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code 勾稽.yaml} and {@code 要填.yaml}. */
final class RuleReader {

  private static final Set<String> RELATION =
      Set.of("编号", "公式", "相等", "和等", "不大于", "同有", "有则有", "依据", "级别", "逐科目", "逐栏", "办法");
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
    if (sides.size() != 2) {
      throw node.wrong("“" + kind.key() + "”要写两边：[左边, 右边]");
    }
    return new Relation(
        id,
        kind,
        node.text("公式"),
        node.text("依据"),
        severity(node),
        each(node),
        Terms.parse(sides.get(0)),
        Terms.parse(sides.get(1)),
        node.text("办法", ADVICE));
  }

  private static Kind kind(PackNode node) {
    for (Kind kind : Kind.values()) {
      if (node.has(kind.key())) {
        return kind;
      }
    }
    throw node.wrong("缺少关系：相等、和等、不大于、同有、有则有 之一");
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
    List<String> columns = node.find("逐栏").map(PackNode::texts).orElse(List.of());
    return node.find("逐科目")
        .map(
            rows -> {
              rows.only(Set.of("表", "位数"));
              return new Each(
                  rows.get("表").texts(), rows.find("位数").map(PackNode::number).orElse(0), columns);
            })
        .orElse(new Each(List.of(), 0, columns));
  }

  static List<Ask> asks(PackNode node) {
    Set<String> ids = new HashSet<>();
    return node.items().stream()
        .map(
            item -> {
              item.only(Set.of("编号", "要", "每", "变了", "有数", "说明"));
              return new Ask(
                  unique(item, ids),
                  item.get("要").texts(),
                  item.text("每", ""),
                  item.find("变了").map(PackNode::texts).orElse(List.of()),
                  item.find("有数").map(PackNode::texts).orElse(List.of()),
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
