package gongkai.overview;

import java.util.Map;

/** The rules that no pack names: they hold before a pack is known. */
final class BuiltInRules {

  /** By that which stands in the code before the dash. */
  private static final Map<String, String> FAMILIES =
      Map.of(
          "文件", "文件读得出、打得开",
          "数据", "数据文件按格式填写",
          "清单", "清单与交来的文件对得上",
          "输出", "报告写得进文件夹，不重名",
          "程序", "程序正常做完");

  private BuiltInRules() {}

  /** What rules of its kind look at; empty if they are not known here. */
  static String family(String code) {
    return FAMILIES.getOrDefault(code.substring(0, Math.max(0, code.indexOf('-'))), "");
  }
}
