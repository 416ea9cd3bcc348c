package gongkai.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code pack.yaml}. */
final class SettingsReader {

  private static final int MOST_DAYS = 366;

  private SettingsReader() {}

  static Settings read(PackNode node, List<String> tables) {
    Map<String, Map<String, String>> terms = new LinkedHashMap<>();
    node.get("口径")
        .entries()
        .forEach(
            (scope, words) -> {
              Map<String, String> replacements = new LinkedHashMap<>();
              words.entries().forEach((word, text) -> replacements.put(word, text.text()));
              terms.put(scope, replacements);
            });
    Map<String, NumberStyle> numbers = new LinkedHashMap<>();
    node.get("数字").entries().forEach((name, style) -> numbers.put(name, number(style)));
    return new Settings(
        node.text("名称"),
        node.get("年度").number(),
        terms,
        node.text("水印"),
        node.text("文件标题"),
        node.text("文件主题"),
        numbers,
        tables,
        node.items("汇总").stream().map(PackNode::text).toList(),
        days(node.get("公开期限")));
  }

  private static int days(PackNode node) {
    int days = node.number();
    if (days < 1 || days > MOST_DAYS) {
      throw node.wrong("应是 1 到 " + MOST_DAYS + " 天，现为“" + days + "”");
    }
    return days;
  }

  /** Names of the table files, in printed order. */
  static List<String> tableFiles(PackNode node) {
    node.only(Set.of("名称", "年度", "表", "口径", "水印", "文件标题", "文件主题", "数字", "汇总", "公开期限"));
    return node.get("表").texts();
  }

  private static NumberStyle number(PackNode node) {
    node.only(Set.of("小数", "千分位", "去尾零", "零"));
    return new NumberStyle(
        node.get("小数").number(), node.yes("千分位"), node.yes("去尾零"), node.text("零"));
  }
}
