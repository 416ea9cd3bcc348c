package gongkai.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.Sample;
import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.Section;
import gongkai.document.Table;
import gongkai.document.Table.Form;
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

  @Test
  void a_heading_may_belong_to_a_contents_of_its_own() {
    Section section =
        read("<contents style=\"报告目录\" levels=\"3-4\" list=\"甲\"/>"
                + "<h5 style=\"三级标题\" list=\"甲\">1.结论</h5>"
                + "<h4 style=\"二级标题\" list=\"甲\">（一）概况</h4>")
            .get(0);
    Contents contents = (Contents) section.blocks().get(0);
    Heading deep = new Heading("三级标题", 5, "1.结论", "1.结论", "甲");
    Heading listed = new Heading("二级标题", 4, "（一）概况", "（一）概况", "甲");
    assertThat(section.blocks()).containsExactly(contents, deep, listed);
    assertThat(contents).isEqualTo(new Contents("报告目录", 3, 4, "甲"));
    Heading other = new Heading("二级标题", 4, "（一）概况", "（一）概况");
    assertThat(contents.entries(List.of(other, deep, listed))).containsExactly(2);
  }

  @Test
  void the_contents_of_the_whole_report_lists_what_others_list_too() {
    Heading listed = new Heading("表标题", 2, "评价报告", "评价报告", "附件");
    Heading other = new Heading("表标题", 2, "总表", "总表");

    assertThat(new Contents("目录", 2).entries(List.of(other, listed))).containsExactly(0, 1);
    assertThat(new Contents("目录", 2, 2, "附件").entries(List.of(other, listed))).containsExactly(1);
  }

  @Test
  void a_cell_may_have_paragraphs_and_a_form_its_widths() {
    Section section =
        read("""
                <table style="自评表" caption="表" head="0" widths="30 70">
                <tr heads="true"><td style="表头" colspan="2">甲<br/>
                  乙
                  丙</td></tr></table>
                """)
            .get(0);
    Table table = (Table) section.blocks().get(0);
    assertThat(table.form()).contains(new Form(List.of(30, 70)));
    assertThat(table.form().orElseThrow().share(1)).isEqualTo(0.7);
    assertThat(table.rows().get(0).heads()).isTrue();
    assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("甲\n乙丙");
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
        "<contents style='报告目录' levels='3-4' list='甲'/>|目录“甲”没有标题",
        "<h3 style='一级标题' list='甲'>甲</h3>|目录“甲”没有 <contents>",
        "<contents style='目录' levels='2'/><contents style='目录' levels='1'/>|写了 2 个 <contents>",
        "<table style='一页表' caption='' head='0' widths='1 2'><tr><td style='表头'>甲</td></tr></table>|widths 有 2 个，表格有 1 栏",
        "<table style='一页表' caption='' head='0'><tr><td style='表头'>甲<i/></td></tr></table>|这里应是 <br>",
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
