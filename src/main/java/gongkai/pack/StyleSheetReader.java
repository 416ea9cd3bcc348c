package gongkai.pack;

import gongkai.document.FontFace;
import gongkai.document.PageStyle;
import gongkai.document.StyleSheet;
import gongkai.document.TableStyle;
import gongkai.document.TableStyle.Fit;
import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads {@code styles.yaml}: millimetres become points, every name is resolved. */
final class StyleSheetReader {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final Map<String, Align> ALIGN =
      Map.of("左", Align.LEFT, "中", Align.CENTER, "右", Align.RIGHT, "两端", Align.JUSTIFY);
  private static final Map<String, Fit> FIT = Map.of("一页", Fit.ONE_PAGE, "分页", Fit.BREAK);

  private StyleSheetReader() {}

  static StyleSheet read(PackNode node) {
    node.only(Set.of("字体", "后备字体", "文字", "表格", "页面"));
    StyleSheet styles =
        new StyleSheet(
            all(node.get("字体"), StyleSheetReader::face),
            node.get("后备字体").texts(),
            all(node.get("文字"), StyleSheetReader::text),
            all(node.get("表格"), StyleSheetReader::table),
            all(node.get("页面"), StyleSheetReader::page));
    styles
        .texts()
        .values()
        .forEach(text -> need(node, styles.faces(), text.face(), "文字“" + text.name() + "”的字体"));
    styles
        .pages()
        .values()
        .forEach(
            page -> need(node, styles.texts(), page.footerStyle(), "页面“" + page.name() + "”的页码样式"));
    return styles;
  }

  private static <T> Map<String, T> all(PackNode node, BiFunction<String, PackNode, T> reader) {
    Map<String, T> styles = new LinkedHashMap<>();
    node.entries().forEach((name, style) -> styles.put(name, reader.apply(name, style)));
    return styles;
  }

  private static void need(PackNode node, Map<String, ?> known, String name, String what) {
    if (!known.containsKey(name)) {
      throw node.wrong(what + "“" + name + "”没有定义");
    }
  }

  private static FontFace face(String name, PackNode node) {
    node.only(Set.of("名称", "替代", "西文", "文件", "粗体文件"));
    List<String> files = node.get("文件").texts();
    return new FontFace(
        name,
        node.text("名称"),
        node.get("替代").texts(),
        node.text("西文"),
        files,
        node.find("粗体文件").map(PackNode::texts).orElse(files));
  }

  private static TextStyle text(String name, PackNode node) {
    node.only(Set.of("字体", "字号", "粗", "行距", "对齐", "缩进", "悬挂", "段前", "段后", "与下段同页", "与上段同页"));
    return new TextStyle(
        name,
        node.text("字体"),
        node.decimal("字号"),
        node.yes("粗"),
        node.decimal("行距"),
        node.choice("对齐", ALIGN),
        node.decimal("缩进", 0),
        node.decimal("悬挂", 0),
        node.decimal("段前", 0),
        node.decimal("段后", 0),
        node.yes("与下段同页"),
        node.yes("与上段同页"));
  }

  private static TableStyle table(String name, PackNode node) {
    node.only(Set.of("字号", "行高", "留白", "线宽", "分页"));
    return new TableStyle(
        name,
        node.get("字号").items().stream().map(PackNode::decimal).toList(),
        node.decimal("行高"),
        node.decimal("留白"),
        node.decimal("线宽"),
        node.choice("分页", FIT));
  }

  private static PageStyle page(String name, PackNode node) {
    node.only(Set.of("宽", "高", "上", "下", "左", "右", "页码", "页码样式"));
    return new PageStyle(
        name,
        millimetres(node, "宽"),
        millimetres(node, "高"),
        millimetres(node, "上"),
        millimetres(node, "下"),
        millimetres(node, "左"),
        millimetres(node, "右"),
        millimetres(node, "页码"),
        node.text("页码样式"));
  }

  private static double millimetres(PackNode node, String key) {
    return node.decimal(key) * POINTS_PER_MM;
  }
}
