package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Block;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxBodyTest {

  @Test
  void the_text_stands_in_the_order_of_the_document() {
    ReportDocument report = Sample.report();
    List<String> expected = new ArrayList<>();
    report.sections().forEach(section -> section.blocks().forEach(b -> expected.addAll(words(b))));
    List<String> found = DocxFile.report().find("//w:t[not(ancestor::w:sdt)]");
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void user_text_is_data() {
    String nasty = "<script>a&b</script> ${x} =cmd|'/c' \"引\" “号” ]]> &amp;";
    assertThat(rendered(new Paragraph("正文", nasty)).find("//w:t")).containsExactly(nasty);
  }

  @Test
  void a_character_that_xml_does_not_know_is_shown_as_missing() {
    assertThat(rendered(new Paragraph("正文", "一\u0001二\uD800三𠀀")).find("//w:t"))
        .containsExactly("一\uFFFD二\uFFFD三𠀀");
  }

  @Test
  void chinese_quotation_marks_are_set_in_the_chinese_font() {
    DocxFile file = rendered(new Paragraph("正文", "“三公”经费——无"), new Paragraph("正文", "共 3 辆"));
    assertThat(file.find("//w:r[w:rPr/w:rFonts/@w:hint='eastAsia']/w:t"))
        .containsExactly("“三公”经费——无");
  }

  private static DocxFile begun(Start start) {
    ReportDocument report =
        Sample.of(
            new Heading("一级标题", 1, "一、甲", "一、甲"),
            new Paragraph("正文", "乙"),
            new Paragraph("正文", "丙"));
    PagedDocument pages =
        new PagedDocument(
            List.of(),
            List.of(new HeadingPlace(1, 2, 700, start)),
            List.of(),
            List.of(),
            List.of());
    return DocxFile.of(report, pages);
  }

  @Test
  void a_heading_that_must_not_go_back_to_the_page_before_breaks_it_or_is_kept_with_more() {
    String breaking = "//w:p[w:pPr/w:pageBreakBefore]//w:t";
    String kept = "//w:p[w:pPr/w:keepNext and w:pPr/w:keepLines]//w:t";
    assertThat(begun(Start.BREAK).find(breaking)).containsExactly("一、甲");
    assertThat(begun(Start.BREAK).find(kept)).isEmpty();
    assertThat(begun(Start.KEPT).find(breaking)).isEmpty();
    assertThat(begun(Start.KEPT).find(kept)).containsExactly("乙");
    assertThat(begun(Start.FLOWING).find(breaking)).isEmpty();
    assertThat(begun(Start.FLOWING).find(kept)).isEmpty();
  }

  @Test
  void a_blank_line_is_an_empty_paragraph() {
    DocxFile file = rendered(new Paragraph("正文", ""));
    assertThat(file.nodes("word/document.xml", "//w:p")).hasSize(1);
    assertThat(file.find("//w:r")).isEmpty();
  }

  @Test
  void a_spread_line_has_its_middle_and_right_text_at_tab_stops() {
    DocxFile file = rendered(new SpreadLine("表行", "部门：甲", "2024年度", "金额单位：万元"));
    assertThat(file.find("//w:tab/@w:val")).containsExactly("center", "right");
    assertThat(file.find("//w:tab/@w:pos")).containsExactly("4153", "8306");
    assertThat(file.find("//w:t")).containsExactly("部门：甲", "2024年度", "金额单位：万元");
  }

  @Test
  void a_long_left_text_leaves_the_right_one_on_a_line_of_its_own() {
    DocxFile file = rendered(new SpreadLine("表行", "部门：" + "甲".repeat(34), "", "金额单位：万元"));
    assertThat(file.nodes("word/document.xml", "//w:br")).hasSize(1);
  }

  @Test
  void a_note_under_a_table_stays_with_its_last_row_and_ends_the_section() {
    DocxFile file = DocxFile.report();
    assertThat(file.find("(//w:tbl)[1]/w:tr[last()]//w:p[w:pPr/w:keepNext]")).hasSize(6);
    assertThat(file.find("//w:p[w:pPr/w:sectPr]//w:t")).contains("注：本表反映部门本年度的总收支和年末结转结余情况。");
  }

  @Test
  void tables_one_after_the_other_do_not_become_one() {
    ReportDocument report = Sample.of(SampleTables.empty(), SampleTables.empty());
    DocxFile file =
        DocxFile.of(
            report,
            Sample.pages(report, SampleTables.emptyGeometry(), SampleTables.emptyGeometry()));
    assertThat(file.nodes("word/document.xml", "//w:tbl/following-sibling::*[1][self::w:p]"))
        .hasSize(2);
  }

  private static DocxFile rendered(Block... blocks) {
    ReportDocument report = Sample.of(blocks);
    return DocxFile.of(report, Sample.pages(report));
  }

  private static List<String> words(Block block) {
    List<String> words = new ArrayList<>();
    if (block instanceof Heading heading) {
      words.add(heading.text());
    } else if (block instanceof Paragraph paragraph) {
      words.add(paragraph.text());
    } else if (block instanceof SpreadLine line) {
      words.addAll(List.of(line.left(), line.middle(), line.right()));
    } else if (block instanceof Table table) {
      table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.text())));
    }
    words.removeIf(String::isEmpty);
    return words;
  }
}
