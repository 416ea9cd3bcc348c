package gongkai.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gongkai.document.FontFace;
import gongkai.document.PageStyle;
import gongkai.document.StyleSheet;
import gongkai.document.TableStyle;
import gongkai.document.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads 版式 ({@code styles.yaml}) strictly: every key known, every name defined. */
public final class StyleSheetReader {

  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private static final Map<String, TextStyle.Align> ALIGNS =
      Map.of(
          "左", TextStyle.Align.LEFT,
          "中", TextStyle.Align.CENTER,
          "右", TextStyle.Align.RIGHT,
          "两端", TextStyle.Align.JUSTIFY);

  private static final Map<String, TableStyle.Fit> FITS =
      Map.of("一页", TableStyle.Fit.ONE_PAGE, "可分页", TableStyle.Fit.BREAK);

  private static final Map<String, Boolean> ANSWERS =
      Map.of("是", true, "否", false, "true", true, "false", false);

  private StyleSheetReader() {}

  /**
   * Reads a style sheet.
   *
   * @throws PackException if it cannot be read, or a key or a name in it is wrong
   */
  public static StyleSheet read(Path file) {
    PackNode root =
        new PackNode(file.getFileName().toString(), tree(file))
            .only(Set.of("字体", "备用字体文件", "文字", "表格", "页面"));
    StyleSheet styles =
        new StyleSheet(
            named(root.get("字体"), StyleSheetReader::face),
            root.get("备用字体文件").items().stream().map(PackNode::text).toList(),
            named(root.get("文字"), StyleSheetReader::text),
            named(root.get("表格"), StyleSheetReader::table),
            named(root.get("页面"), StyleSheetReader::page));
    prove(root, styles);
    return styles;
  }

  private static JsonNode tree(Path file) {
    String name = file.getFileName().toString();
    try {
      return YAML.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException malformed) {
      throw new PackException(
          "模板包 "
              + name
              + "：第"
              + malformed.getLocation().getLineNr()
              + "行写法有误，检查缩进、冒号、引号，以及同一个键是否写了两遍");
    } catch (IOException unreadable) {
      throw new PackException("模板包里没有 " + name + "，或读不出来");
    }
  }

  private static <T> Map<String, T> named(PackNode node, BiFunction<String, PackNode, T> reader) {
    Map<String, T> styles = new LinkedHashMap<>();
    node.entries().forEach((name, value) -> styles.put(name, reader.apply(name, value)));
    return styles;
  }

  private static void prove(PackNode root, StyleSheet styles) {
    styles
        .texts()
        .forEach(
            (name, style) -> {
              if (!styles.faces().containsKey(style.face())) {
                throw root.get("文字").get(name).wrong("“字体”下没有“" + style.face() + "”");
              }
            });
    styles
        .pages()
        .forEach(
            (name, style) -> {
              if (!styles.texts().containsKey(style.footerStyle())) {
                throw root.get("页面").get(name).wrong("“文字”下没有“" + style.footerStyle() + "”");
              }
            });
  }

  private static FontFace face(String name, PackNode node) {
    node.only(Set.of("办公软件字体", "替代字体", "西文字体", "文件", "粗体文件"));
    List<String> files = texts(node, "文件");
    if (files.isEmpty()) {
      throw node.wrong("“文件”至少要有一个");
    }
    return new FontFace(
        name,
        node.text("办公软件字体"),
        texts(node, "替代字体"),
        node.text("西文字体"),
        files,
        texts(node, "粗体文件"));
  }

  private static List<String> texts(PackNode node, String key) {
    return node.items(key).stream().map(PackNode::text).toList();
  }

  private static TextStyle text(String name, PackNode node) {
    node.only(Set.of("字体", "字号", "加粗", "行距", "对齐", "首行缩进", "悬挂缩进", "段前", "段后", "与下段同页", "与上段同页"));
    return new TextStyle(
        name,
        node.text("字体"),
        positive(node, "字号"),
        yes(node, "加粗"),
        positive(node, "行距"),
        choice(node.get("对齐"), ALIGNS),
        number(node, "首行缩进"),
        number(node, "悬挂缩进"),
        number(node, "段前") * POINTS_PER_MILLIMETRE,
        number(node, "段后") * POINTS_PER_MILLIMETRE,
        yes(node, "与下段同页"),
        yes(node, "与上段同页"));
  }

  private static TableStyle table(String name, PackNode node) {
    node.only(Set.of("字号", "行高", "左右留白", "线宽", "分页"));
    List<Double> sizes = new ArrayList<>();
    for (PackNode item : node.get("字号").items()) {
      double size = item.decimal();
      if (size <= 0 || !sizes.isEmpty() && size >= sizes.get(sizes.size() - 1)) {
        throw node.get("字号").wrong("应从大到小排列，且都大于 0");
      }
      sizes.add(size);
    }
    if (sizes.isEmpty()) {
      throw node.get("字号").wrong("至少要有一个字号");
    }
    return new TableStyle(
        name,
        sizes,
        positive(node, "行高") * POINTS_PER_MILLIMETRE,
        number(node, "左右留白") * POINTS_PER_MILLIMETRE,
        positive(node, "线宽"),
        choice(node.get("分页"), FITS));
  }

  private static PageStyle page(String name, PackNode node) {
    node.only(Set.of("宽", "高", "上", "下", "左", "右", "页码高", "页码文字"));
    PageStyle style =
        new PageStyle(
            name,
            positive(node, "宽") * POINTS_PER_MILLIMETRE,
            positive(node, "高") * POINTS_PER_MILLIMETRE,
            positive(node, "上") * POINTS_PER_MILLIMETRE,
            positive(node, "下") * POINTS_PER_MILLIMETRE,
            positive(node, "左") * POINTS_PER_MILLIMETRE,
            positive(node, "右") * POINTS_PER_MILLIMETRE,
            positive(node, "页码高") * POINTS_PER_MILLIMETRE,
            node.text("页码文字"));
    if (style.textWidth() <= style.width() / 4 || style.textHeight() <= style.height() / 4) {
      throw node.wrong("页边距太大，剩下的版心太小");
    }
    return style;
  }

  private static double positive(PackNode node, String key) {
    double value = node.get(key).decimal();
    if (value <= 0) {
      throw node.get(key).wrong("应大于 0");
    }
    return value;
  }

  private static double number(PackNode node, String key) {
    double value = node.find(key).map(PackNode::decimal).orElse(0.0);
    if (value < 0) {
      throw node.get(key).wrong("不能小于 0");
    }
    return value;
  }

  private static boolean yes(PackNode node, String key) {
    return node.find(key).map(answer -> choice(answer, ANSWERS)).orElse(false);
  }

  private static <T> T choice(PackNode node, Map<String, T> choices) {
    T chosen = choices.get(node.text());
    if (chosen == null) {
      List<String> words =
          choices.keySet().stream().filter(word -> word.codePointAt(0) > 'z').sorted().toList();
      throw node.wrong("应是" + String.join("、", words) + "之一，现为“" + node.text() + "”");
    }
    return chosen;
  }
}
