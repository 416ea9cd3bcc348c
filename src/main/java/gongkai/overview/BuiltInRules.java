package gongkai.overview;

import static java.util.Map.entry;

import java.util.Map;

/** The rules that no pack names: they hold before a pack is known. */
final class BuiltInRules {

  /** By that which stands in the code before the dash, or by a code without one. */
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          entry("文件", "文件读得出、打得开"),
          entry("模板包", "模板包没有错"),
          entry("填报", "填报工作簿没有改坏，填的都读到"),
          entry("数据", "数据文件按格式填写"),
          entry("上年", "上年的文件读得出，上年数取得到"),
          entry("导入", "公开表认得准"),
          entry("附件", "附件读得出、能照印"),
          entry("字体", "字体可用，不缺字"),
          entry("清单", "清单与交来的文件对得上"),
          entry("输出", "报告写得进文件夹，不重名"),
          entry("程序", "程序正常做完"));

  private BuiltInRules() {}

  /** What rules of its kind look at; empty if they are not known here. */
  static String family(String code) {
    int dash = code.indexOf('-');
    return FAMILIES.getOrDefault(dash < 0 ? code : code.substring(0, dash), "");
  }
}
