package gongkai.pack;

import gongkai.document.PageStyle;
import gongkai.document.StyleSheet;
import gongkai.document.TableStyle;
import gongkai.document.TextStyle;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class StyleSheetReader {
  private StyleSheetReader() {}

  static StyleSheet read(Path file) {
    Map<String, TextStyle> t = new HashMap<>();
    for (String n :
        "封面单位 封面标题 封面日期 目录标题 目录1 目录2 部分标题 一级标题 二级标题 三级标题 正文 表标题 表号 表头行 表注 表头 表居中 表名称 表代码 表数字 表合计 页码 水印"
            .split(" ")) {
      t.put(
          n, new TextStyle(n, "宋体", 16, false, 28, TextStyle.Align.LEFT, 0, 0, 0, 0, false, false));
    }
    Map<String, TableStyle> b = new HashMap<>();
    for (String n : List.of("一页表", "分页表"))
      b.put(n, new TableStyle(n, List.of(9.0), 20, 2, 0.5, TableStyle.Fit.BREAK));
    Map<String, PageStyle> p = new HashMap<>();
    for (String n : List.of("封面", "目录", "文字页", "表竖页", "表横页"))
      p.put(n, new PageStyle(n, 595, 842, 80, 80, 80, 80, 40, "页码"));
    return new StyleSheet(Map.of(), List.of(), t, b, p);
  }
}
