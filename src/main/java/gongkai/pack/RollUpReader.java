package gongkai.pack;

import gongkai.pack.RollUpRules.Flow;
import gongkai.pack.RollUpRules.Roster;
import java.util.Set;

/** Reads {@code 部门汇总.yaml}. */
final class RollUpReader {

  private RollUpReader() {}

  static RollUpRules read(PackNode node) {
    node.only(Set.of("口径", "不带", "齐了才加", "内部往来", "单位名单"));
    return new RollUpRules(
        node.text("口径"),
        node.get("不带").texts(),
        node.get("齐了才加").texts(),
        node.get("内部往来").items().stream().map(RollUpReader::flow).toList(),
        roster(node.get("单位名单")));
  }

  private static Flow flow(PackNode node) {
    node.only(Set.of("名称", "收", "支"));
    return new Flow(node.text("名称"), node.text("收"), node.text("支"));
  }

  private static Roster roster(PackNode node) {
    node.only(Set.of("项", "写法", "本级"));
    return new Roster(node.text("项"), node.get("写法").texts(), node.get("本级").texts());
  }
}
