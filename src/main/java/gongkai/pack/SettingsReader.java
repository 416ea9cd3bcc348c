package gongkai.pack;

import gongkai.model.MoneyUnit;
import gongkai.pack.OverviewPlan.Bounds;
import gongkai.pack.OverviewPlan.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        node.find("汇总").map(SettingsReader::overview).orElse(OverviewPlan.NONE),
        days(node.get("公开期限")));
  }

  private static int days(PackNode node) {
    int days = node.number();
    if (days < 1 || days > MOST_DAYS) {
      throw node.wrong("应是 1 到 " + MOST_DAYS + " 天，现为“" + days + "”");
    }
    return days;
  }

  private static OverviewPlan overview(PackNode node) {
    node.only(Set.of("指标", "异常"));
    Optional<Bounds> bounds = node.find("异常").map(SettingsReader::bounds);
    List<Entry> entries = new ArrayList<>();
    for (PackNode item : node.items("指标")) {
      item.only(Set.of("指标", "栏名", "金额万元"));
      String figure = item.text("指标");
      entries.add(
          new Entry(
              figure,
              item.text("栏名", figure),
              item.find("金额万元").map(SettingsReader::yuan).or(() -> bounds.map(Bounds::money))));
    }
    return new OverviewPlan(entries, bounds);
  }

  private static Bounds bounds(PackNode node) {
    node.only(Set.of("增减率", "金额万元", "单位数", "四分位距", "倍数"));
    PackNode units = node.get("单位数");
    if (units.number() < Bounds.FEWEST_UNITS) {
      throw units.wrong("至少是 " + Bounds.FEWEST_UNITS + "，现为“" + units.text() + "”");
    }
    PackNode times = node.get("倍数");
    if (times.exact().compareTo(BigDecimal.ONE) <= 0) {
      throw times.wrong("应大于 1，现为“" + times.text() + "”");
    }
    return new Bounds(
        positive(node.get("增减率")),
        yuan(node.get("金额万元")),
        units.number(),
        positive(node.get("四分位距")),
        times.exact());
  }

  private static BigDecimal yuan(PackNode node) {
    return MoneyUnit.WAN.toYuan(positive(node));
  }

  private static BigDecimal positive(PackNode node) {
    BigDecimal number = node.exact();
    if (number.signum() <= 0) {
      throw node.wrong("应大于 0，现为“" + node.text() + "”");
    }
    return number;
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
