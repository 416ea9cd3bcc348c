package gongkai.render.docx;

import gongkai.document.FontFace;
import gongkai.document.PageStyle;
import gongkai.document.StyleSheet;
import gongkai.document.TableStyle;
import gongkai.document.TableStyle.Fit;
import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet of {@link Sample}. */
final class SampleStyles {
  private static final double LONG = 841.89;
  private static final double SHORT = 595.28;

  private SampleStyles() {}

  static StyleSheet sheet() {
    return new StyleSheet(
        named(faces(), FontFace::name),
        List.of(),
        named(texts(), TextStyle::name),
        named(
            Stream.of(
                new TableStyle("决算表", List.of(10.5, 9.0, 8.0), 24, 4, 0.5, Fit.BREAK),
                new TableStyle("总表", List.of(10.5, 9.0, 8.0), 24, 4, 0.5, Fit.ONE_PAGE)),
            TableStyle::name),
        named(
            Stream.of(
                new PageStyle("封面", SHORT, LONG, 90, 90, 90, 90, 60, "页码"),
                new PageStyle("竖页", SHORT, LONG, 90, 80, 90, 90, 50, "页码"),
                new PageStyle("竖表页", SHORT, LONG, 80, 75, 50, 50, 50, "页码"),
                new PageStyle("横页", LONG, SHORT, 75, 75, 50, 50, 45, "页码")),
            PageStyle::name));
  }

  private static Stream<FontFace> faces() {
    return Stream.of(
        face("标宋", "方正小标宋简体", "华文中宋", "宋体"),
        face("黑体", "黑体", "SimHei"),
        face("楷体", "楷体_GB2312", "楷体", "KaiTi"),
        face("仿宋", "仿宋_GB2312", "仿宋", "FangSong"),
        face("宋体", "宋体", "SimSun"));
  }

  private static FontFace face(String name, String office, String... substitutes) {
    return new FontFace(
        name, office, List.of(substitutes), "Times New Roman", List.of(), List.of());
  }

  private static Stream<TextStyle> texts() {
    return Stream.of(
            line("封面标题", "标宋", 36, 62, Align.CENTER, 0).before(150),
            line("目录标题", "黑体", 16, 31, Align.CENTER, 0),
            line("目录1", "黑体", 16, 31, Align.LEFT, 0),
            line("目录2", "楷体", 16, 31, Align.LEFT, 1).hanging(3),
            line("部分标题", "黑体", 18, 40, Align.CENTER, 0).heading(),
            line("一级标题", "楷体", 16, 29, Align.JUSTIFY, 2).heading(),
            line("二级标题", "楷体", 16, 29, Align.JUSTIFY, 2).heading(),
            line("正文", "仿宋", 16, 29, Align.JUSTIFY, 2),
            line("表标题", "黑体", 16, 28, Align.CENTER, 0).heading(),
            line("表行", "宋体", 10.5, 16, Align.LEFT, 0).heading(),
            line("表头", "宋体", 10.5, 16, Align.CENTER, 0),
            line("表文字", "宋体", 10.5, 16, Align.LEFT, 0),
            line("表数字", "宋体", 10.5, 16, Align.RIGHT, 0),
            line("表注", "宋体", 9, 14, Align.LEFT, 0).note(),
            line("页码", "宋体", 10.5, 14, Align.CENTER, 0))
        .map(Line::style);
  }

  private static Line line(
      String name, String face, double size, double leading, Align align, double indent) {
    return new Line(
        new TextStyle(name, face, size, false, leading, align, indent, 0, 0, 0, false, false));
  }

  private static <T> Map<String, T> named(Stream<T> styles, Function<T, String> name) {
    return styles.collect(Collectors.toMap(name, Function.identity()));
  }

  /** A text style with the rarer properties still to be set. */
  private record Line(TextStyle style) {

    Line before(double room) {
      return with(style.hanging(), room, false, false);
    }

    Line hanging(double characters) {
      return with(characters, 0, false, false);
    }

    Line heading() {
      return with(0, 0, true, false);
    }

    Line note() {
      return with(0, 0, false, true);
    }

    private Line with(double hanging, double before, boolean next, boolean previous) {
      return new Line(
          new TextStyle(
              style.name(),
              style.face(),
              style.size(),
              style.bold(),
              style.leading(),
              style.align(),
              style.indent(),
              hanging,
              before,
              0,
              next,
              previous));
    }
  }
}
