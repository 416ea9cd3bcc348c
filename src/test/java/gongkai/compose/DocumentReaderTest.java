package gongkai.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.Sample;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.Section;
import gongkai.pack.PackException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

  private static List<Section> read(String blocks) {
    return new DocumentReader(Sample.PACK.styles(), List.of())
        .read("<report><section page=\"文字页\">" + blocks + "</section></report>");
  }

  @Test
  void line_breaks_belong_to_the_template_and_blanks_to_the_text() {
    Section section = read("<p style=\"正文\">\n  甲 乙\n  ，丙\n</p>").get(0);
    assertThat(section.blocks()).containsExactly(new Paragraph("正文", "甲 乙，丙"));
  }

  @Test
  void a_heading_may_stand_in_the_contents_under_other_words() {
    Section section = read("<h2 style=\"表标题\" contents=\"一、总表\">总表</h2>").get(0);
    assertThat(section.blocks()).containsExactly(new Heading("表标题", 2, "总表", "一、总表"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p style='没有'>甲</p>|styles.yaml 里没有文字样式“没有”",
        "<p>甲</p>|<p> 缺少 style",
        "<p style='正文' 颜色='红'>甲</p>|<p> 没有 颜色 这个属性",
        "<contents style='目录' levels='二'/>|levels 应是数字",
        "<contents style='目录' levels='9'/>|没有文字样式“目录3”",
        "<b>甲</b>|不认识的标签 <b>",
        "<table style='一页表' caption='' head='0'><tr><td style='表头'>甲</td></tr><tr/></table>|表格第2行有 0 格，应为 1 格",
        "<p style='正文'>甲|模板包写出的内容不成形"
      })
  void what_a_template_may_not_write_is_the_packs_mistake(String blocks, String message) {
    assertThatThrownBy(() -> read(blocks.replace('\'', '"')))
        .isInstanceOf(PackException.class)
        .hasMessageContaining(message);
  }
}
