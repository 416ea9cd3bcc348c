package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxStylesTest {
  private final DocxFile file = DocxFile.draft();

  @Test
  void every_style_in_use_is_defined_and_every_name_stands_for_one_style() {
    List<String> defined = styles("//w:style/@w:styleId");
    assertThat(defined)
        .doesNotHaveDuplicates()
        .containsAll(file.find("//w:pStyle/@w:val"))
        .containsAll(file.find("//w:tblStyle/@w:val"))
        .containsAll(file.find("word/header1.xml", "//w:pStyle/@w:val"))
        .containsAll(file.find("word/footer1.xml", "//w:pStyle/@w:val"))
        .containsAll(styles("//w:basedOn/@w:val"));
    assertThat(styles("//w:style/w:name/@w:val")).doesNotHaveDuplicates();
  }

  @Test
  void headings_have_the_built_in_styles_of_their_level() {
    assertThat(file.find("//w:p[w:pPr/w:pStyle/@w:val='1']//w:t"))
        .containsExactly("第一部分　某县档案馆概况", "第二部分　2024年度部门决算表", "第三部分　情况说明");
    assertThat(file.find("//w:p[w:pPr/w:pStyle/@w:val='2']//w:t")).contains("一、部门职责");
    assertThat(styles("//w:style[@w:styleId='2']/w:name/@w:val")).containsExactly("heading 2");
    assertThat(styles("//w:style[@w:styleId='2']//w:outlineLvl/@w:val")).containsExactly("1");
  }

  @Test
  void another_text_style_of_a_level_is_a_heading_style_too() {
    String title = "//w:style[w:name/@w:val='表标题']";
    assertThat(styles(title + "/w:basedOn/@w:val")).containsExactly("2");
    assertThat(styles(title + "//w:outlineLvl/@w:val")).containsExactly("1");
    assertThat(styles(title + "//w:jc/@w:val")).containsExactly("center");
  }

  @Test
  void the_body_is_set_as_the_sheet_says() {
    String body = "//w:style[w:name/@w:val='Body Text']";
    assertThat(styles(body + "//w:rFonts/@w:eastAsia")).containsExactly("仿宋_GB2312");
    assertThat(styles(body + "//w:rFonts/@w:ascii")).containsExactly("Times New Roman");
    assertThat(styles(body + "//w:sz/@w:val")).containsExactly("32");
    assertThat(styles(body + "//w:ind/@w:firstLineChars")).containsExactly("200");
    assertThat(styles(body + "//w:ind/@w:firstLine")).containsExactly("640");
    assertThat(styles(body + "//w:spacing/@w:line")).containsExactly("580");
    assertThat(styles(body + "//w:spacing/@w:lineRule")).containsExactly("exact");
    assertThat(styles(body + "//w:jc/@w:val")).containsExactly("both");
  }

  @Test
  void text_in_cells_is_the_style_of_the_pack_in_the_size_of_the_table() {
    String cell = "//w:style[w:name/@w:val='表数字 9']";
    String base = styles(cell + "/w:basedOn/@w:val").get(0);
    assertThat(styles("//w:style[@w:styleId='" + base + "']/w:name/@w:val")).containsExactly("表数字");
    assertThat(styles(cell + "//w:sz/@w:val")).containsExactly("18");
    assertThat(styles(cell + "//w:jc")).isEmpty();
    assertThat(styles("//w:style/w:name/@w:val")).contains("表数字 10.5");
  }

  @Test
  void every_font_in_use_is_in_the_table_of_fonts_with_its_substitutes() {
    assertThat(file.find("word/fontTable.xml", "//w:font/@w:name"))
        .containsAll(styles("//w:rFonts/@w:eastAsia"))
        .containsAll(styles("//w:rFonts/@w:ascii"));
    assertThat(file.find("word/fontTable.xml", "//w:font[@w:name='方正小标宋简体']/w:altName/@w:val"))
        .containsExactly("华文中宋,宋体");
  }

  @Test
  void paragraphs_bear_no_look_of_their_own() {
    assertThat(file.find("//w:pPr/w:spacing | //w:pPr/w:ind | //w:pPr/w:jc")).isEmpty();
    assertThat(file.find("//w:rPr/w:sz | //w:rPr/w:b | //w:rFonts/@w:eastAsia")).isEmpty();
  }

  private List<String> styles(String path) {
    return file.find("word/styles.xml", path);
  }
}
