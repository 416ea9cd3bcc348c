package gongkai.pack;

import gongkai.model.FactKey;
import gongkai.pack.Wording.CarryOver;
import gongkai.pack.Wording.Directions;
import gongkai.pack.Wording.Misplaced;
import gongkai.pack.Wording.Nothing;
import gongkai.pack.Wording.Others;
import gongkai.pack.Wording.Pair;
import gongkai.pack.Wording.Pairing;
import gongkai.pack.Wording.Placeholders;
import gongkai.pack.Wording.ProjectTexts;
import gongkai.pack.Wording.Refused;
import gongkai.pack.Wording.Sayings;
import gongkai.pack.Wording.Secrets;
import gongkai.pack.Wording.ShareSum;
import gongkai.pack.Wording.TotalSize;
import gongkai.pack.Wording.Units;
import gongkai.pack.Wording.Years;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code 文字.yaml}. */
final class WordingReader {

  private static final Set<String> KEYS =
      Set.of(
          "不看", "占位符", "年份", "可重复", "引语", "起首", "收支科目", "口径", "涉密", "结转", "无与有", "单位", "占比合计",
          "增减方向", "单位名", "用途不符", "空话", "答非所问", "项目填报", "项目自评");

  private WordingReader() {}

  static Wording read(PackNode node) {
    node.only(KEYS);
    PackNode marks = node.get("占位符").only(Set.of("词", "不算"));
    PackNode years = node.get("年份").only(Set.of("不看", "版本", "本年", "可说上年", "可说以后"));
    PackNode ahead = years.get("可说以后").only(Set.of("项", "年数"));
    PackNode secrets = node.get("涉密").only(Set.of("词", "确认"));
    PackNode carry = node.get("结转").only(Set.of("词", "文", "有"));
    return new Wording(
        node.get("不看").texts(),
        new Placeholders(marks.get("词").texts(), marks.get("不算").texts()),
        new Years(
            years.get("不看").texts(),
            years.get("版本").texts(),
            years.get("本年").texts(),
            years.get("可说上年").texts(),
            ahead.get("项").texts(),
            ahead.get("年数").number()),
        node.get("可重复").texts(),
        lists(node.get("引语")),
        lists(node.get("起首")),
        pairing(node.get("收支科目").only(Set.of("收", "支", "年初", "类"))),
        lists(node.get("口径")),
        new Secrets(secrets.get("词").texts(), FactKey.of(secrets.text("确认"))),
        new CarryOver(carry.get("词").texts(), carry.get("文").texts(), carry.get("有").texts()),
        nothing(node.get("无与有")),
        units(node.get("单位").only(Set.of("比较", "每", "总计", "最少", "最多"))),
        totalSize(node.get("单位")),
        node.get("占比合计").items().stream().map(WordingReader::shareSum).toList(),
        directions(node.get("增减方向")),
        others(node.get("单位名")),
        misplaced(node.get("用途不符")),
        node.get("空话").texts(),
        node.get("答非所问").items().stream().map(WordingReader::refused).toList(),
        ProjectEntries.read(node.get("项目填报")),
        projects(node.get("项目自评").only(Set.of("同文", "说数"))));
  }

  private static ProjectTexts projects(PackNode node) {
    PackNode copies = node.get("同文").only(Set.of("字数", "不看"));
    PackNode said = node.get("说数").only(Set.of("文", "连接", "预算", "执行", "执行率", "总分"));
    return new ProjectTexts(
        copies.get("字数").number(),
        copies.get("不看").texts(),
        new Sayings(
            said.get("文").texts(),
            said.get("连接").texts(),
            said.get("预算").texts(),
            said.get("执行").texts(),
            said.get("执行率").texts(),
            said.get("总分").texts()));
  }

  private static Pairing pairing(PackNode node) {
    return new Pairing(
        node.text("收"), node.text("支"), node.get("年初").texts(), Integer.parseInt(node.text("类")));
  }

  private static Units units(PackNode node) {
    return new Units(node.get("比较").texts(), lists(node.get("每")));
  }

  private static TotalSize totalSize(PackNode node) {
    return new TotalSize(
        node.text("总计"), new BigDecimal(node.text("最少")), new BigDecimal(node.text("最多")));
  }

  private static ShareSum shareSum(PackNode node) {
    node.only(Set.of("编号", "公式", "比较", "每"));
    return new ShareSum(node.text("编号"), node.text("公式"), units(node));
  }

  private static Directions directions(PackNode node) {
    node.only(Set.of("增", "减", "去掉", "不算"));
    return new Directions(
        node.get("增").texts(),
        node.get("减").texts(),
        node.get("去掉").texts(),
        node.get("不算").texts());
  }

  private static Others others(PackNode node) {
    node.only(Set.of("不看", "地名", "泛称", "结尾", "自称"));
    return new Others(
        node.get("不看").texts(),
        node.get("地名").texts(),
        node.get("泛称").texts(),
        node.get("结尾").texts(),
        lists(node.get("自称")));
  }

  private static Misplaced misplaced(PackNode node) {
    node.only(Set.of("文", "类"));
    return new Misplaced(node.text("文"), lists(node.get("类")));
  }

  private static Refused refused(PackNode node) {
    node.only(Set.of("文", "词", "办法"));
    return new Refused(node.text("文"), node.get("词").texts(), node.text("办法"));
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
