package gongkai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import gongkai.document.PageStyle;
import gongkai.document.StyleSheet;
import gongkai.document.TableStyle;
import gongkai.document.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetReaderTest {

  private static final String SMALL =
      """
      字体:
        宋体: {办公软件字体: 宋体, 替代字体: [SimSun], 西文字体: Times New Roman, 文件: [song.ttf]}
      备用字体文件: [fallback.ttf]
      文字:
        正文: {字体: 宋体, 字号: 16, 加粗: 是, 行距: 29, 对齐: 两端, 首行缩进: 2, 段前: 10}
      表格:
        表: {字号: [10.5, 9], 行高: 8.5, 左右留白: 1, 线宽: 0.5, 分页: 一页}
      页面:
        页: {宽: 210, 高: 297, 上: 30, 下: 30, 左: 25.4, 右: 25, 页码高: 20, 页码文字: 正文}
      """;

  @TempDir private Path folder;

  private StyleSheet read(String text) throws IOException {
    Path file = folder.resolve("styles.yaml");
    Files.writeString(file, text);
    return StyleSheetReader.read(file);
  }

  @Test
  void lengths_become_points_and_words_become_choices() throws IOException {
    StyleSheet styles = read(SMALL);
    TextStyle text = styles.text("正文");
    assertThat(text.align()).isEqualTo(TextStyle.Align.JUSTIFY);
    assertThat(text.bold()).isTrue();
    assertThat(text.keepWithNext()).isFalse();
    assertThat(text.before()).isCloseTo(28.35, offset(0.01));
    assertThat(text.leading()).isEqualTo(29);
    assertThat(styles.table("表").fit()).isEqualTo(TableStyle.Fit.ONE_PAGE);
    assertThat(styles.table("表").sizes()).containsExactly(10.5, 9.0);
    PageStyle page = styles.page("页");
    assertThat(page.left()).isCloseTo(72, offset(0.001));
    assertThat(styles.face("宋体").boldFiles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "字号: 16   | 大小: 16   | 文字 正文：不认识的键“大小”",
        "字号: 16   | 字号: 三号 | 文字 正文 字号：应是数字，现为“三号”",
        "字号: 16,  | ''         | 文字 正文：缺少“字号”",
        "字号: 16   | 字号: -1   | 文字 正文 字号：应大于 0",
        "字体: 宋体 | 字体: 黑体 | 文字 正文：“字体”下没有“黑体”",
        "对齐: 两端 | 对齐: 居中 | 文字 正文 对齐：应是两端、中、右、左之一，现为“居中”",
        "加粗: 是   | 加粗: 对   | 文字 正文 加粗：应是否、是之一，现为“对”",
        "[10.5, 9]  | '[9, 10.5]' | 表格 表 字号：应从大到小排列",
        "[10.5, 9]  | '[]'       | 表格 表 字号：至少要有一个字号",
        "页码文字: 正文 | 页码文字: 页码 | 页面 页：“文字”下没有“页码”",
        "左: 25.4   | 左: 180    | 页面 页：页边距太大",
        "文件: [song.ttf] | '文件: []' | 字体 宋体：“文件”至少要有一个",
        "线宽: 0.5  | 线宽: 0.5, 线宽: 1 | 第7行写法有误",
        "备用字体文件: [fallback.ttf] | '' | 缺少“备用字体文件”",
      })
  void a_mistake_is_told_with_file_and_key(String right, String wrong, String message) {
    assertThat(SMALL).contains(right);
    assertThatThrownBy(() -> read(SMALL.replace(right, wrong)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("styles.yaml")
        .hasMessageContaining(message);
  }

  @Test
  void a_missing_file_is_told() {
    assertThatThrownBy(() -> StyleSheetReader.read(folder.resolve("styles.yaml")))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("styles.yaml");
  }

  @Test
  void the_styles_of_shanxi_hold_twenty_six_characters_a_line_and_twenty_two_lines_a_page() {
    StyleSheet styles = StyleSheetReader.read(Path.of("templates/shanxi-2024/styles.yaml"));
    TextStyle body = styles.text("正文");
    PageStyle page = styles.page("文字页");
    assertThat((int) (page.textWidth() / body.size())).isEqualTo(26);
    assertThat((int) (page.textHeight() / body.leading())).isEqualTo(22);
    assertThat(styles.page("表横页").isLandscape()).isTrue();
  }
}
