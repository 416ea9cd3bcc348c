package gongkai.pack;

import gongkai.model.FactKey;
import gongkai.pack.Wording.CarryOver;
import gongkai.pack.Wording.Nothing;
import gongkai.pack.Wording.Pair;
import gongkai.pack.Wording.Placeholders;
import gongkai.pack.Wording.Secrets;
import gongkai.pack.Wording.Units;
import gongkai.pack.Wording.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code 文字.yaml}. */
final class WordingReader {

  private static final Set<String> KEYS =
      Set.of("不看", "占位符", "年份", "可重复", "引语", "口径", "涉密", "结转", "无与有", "单位");

  private WordingReader() {}

  static Wording read(PackNode node) {
    node.only(KEYS);
    PackNode marks = node.get("占位符").only(Set.of("词", "不算"));
    PackNode years = node.get("年份").only(Set.of("不看", "版本"));
    PackNode secrets = node.get("涉密").only(Set.of("词", "确认"));
    PackNode carry = node.get("结转").only(Set.of("词", "文", "有"));
    PackNode units = node.get("单位").only(Set.of("比较", "每"));
    return new Wording(
        node.get("不看").texts(),
        new Placeholders(marks.get("词").texts(), marks.get("不算").texts()),
        new Years(years.get("不看").texts(), years.get("版本").texts()),
        node.get("可重复").texts(),
        lists(node.get("引语")),
        lists(node.get("口径")),
        new Secrets(secrets.get("词").texts(), FactKey.of(secrets.text("确认"))),
        new CarryOver(carry.get("词").texts(), carry.get("文").texts(), carry.get("有").texts()),
        nothing(node.get("无与有")),
        new Units(units.get("比较").texts(), lists(units.get("每"))));
  }

  private static Nothing nothing(PackNode node) {
    node.only(Set.of("无", "开头", "不算", "否定", "用途", "原因"));
    return new Nothing(
        node.get("无").texts(),
        node.get("开头").texts(),
        node.get("不算").texts(),
        node.get("否定").texts(),
        pairs(node.get("用途"), Set.of("每", "文", "数")),
        pairs(node.get("原因"), Set.of("每", "文", "数", "名")));
  }

  private static List<Pair> pairs(PackNode node, Set<String> keys) {
    return node.items().stream()
        .map(item -> item.only(keys))
        .map(
            item ->
                new Pair(
                    item.text("每", ""),
                    item.text("文"),
                    item.text("数"),
                    keys.contains("名") ? item.get("名").texts() : List.of()))
        .toList();
  }

  private static Map<String, List<String>> lists(PackNode node) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    node.entries().forEach((key, words) -> lists.put(key, words.texts()));
    return lists;
  }
}
