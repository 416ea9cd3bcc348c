package gongkai.pack;

import gongkai.pack.IntakeMap.Rule;
import gongkai.pack.IntakeMap.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code 导入.yaml}. */
final class IntakeReader {

  private static final Set<String> KEYS =
      Set.of(
          "表名", "题外", "续表", "代码栏", "行次栏", "名称栏", "不读栏", "同义", "栏名", "行名", "合计", "栏次", "不适用", "称呼",
          "金额单位", "取数");

  private IntakeReader() {}

  static IntakeMap read(PackNode node) {
    node.only(KEYS);
    Words words =
        new Words(
            node.get("题外").texts(),
            node.get("续表").texts(),
            node.get("代码栏").texts(),
            node.get("行次栏").texts(),
            node.get("名称栏").texts(),
            node.get("不读栏").texts(),
            node.get("合计").texts(),
            node.get("栏次").texts(),
            node.get("不适用").texts(),
            node.get("称呼").texts(),
            node.get("金额单位").texts());
    return new IntakeMap(
        lists(node.get("表名")),
        words,
        lists(node.get("同义")),
        tables(node.get("栏名")),
        tables(node.get("行名")),
        node.get("取数").items().stream().map(IntakeReader::rule).toList());
  }

  private static Map<String, Map<String, List<String>>> tables(PackNode node) {
    Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
    node.entries().forEach((table, names) -> tables.put(table, lists(names)));
    return tables;
  }

  private static Map<String, List<String>> lists(PackNode node) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    node.entries().forEach((key, names) -> lists.put(key, names.texts()));
    return lists;
  }

  private static Rule rule(PackNode node) {
    node.only(Set.of("项", "科目", "取", "总数", "可缺"));
    return new Rule(
        node.text("项"),
        node.find("科目").map(PackNode::texts).orElse(List.of()),
        Terms.parse(node.text("取")),
        node.text("总数", ""),
        new LinkedHashSet<>(node.find("可缺").map(PackNode::texts).orElse(List.of())));
  }
}
