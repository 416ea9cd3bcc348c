package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class DocxSectionsTest {
  private final DocxFile file = DocxFile.report();
  private final List<Node> sections = file.nodes("word/document.xml", "//w:sectPr");

  @Test
  void each_section_has_its_page_and_begins_a_new_one() {
    assertThat(file.find("//w:sectPr/w:pgSz/@w:orient"))
        .containsExactly(
            "portrait", "portrait", "portrait", "portrait", "landscape", "landscape", "portrait");
    assertThat(DocxFile.find(sections.get(4), "w:pgSz/@w:w")).containsExactly("16838");
    assertThat(DocxFile.find(sections.get(4), "w:pgSz/@w:h")).containsExactly("11906");
    assertThat(DocxFile.find(sections.get(4), "w:pgMar/@w:left")).containsExactly("1000");
    assertThat(file.find("//w:sectPr/w:type/@w:val")).hasSize(7).containsOnly("nextPage");
  }

  @Test
  void page_numbers_begin_with_one_after_the_contents_and_go_on() {
    assertThat(file.find("//w:pgNumType/@w:start")).containsExactly("1");
    assertThat(DocxFile.find(sections.get(2), "w:pgNumType/@w:start")).containsExactly("1");
  }

  @Test
  void only_numbered_sections_print_a_number() {
    List<String> footers = file.find("//w:footerReference/@r:id");
    assertThat(footers)
        .containsExactly(
            "footer1", "footer1", "footer2", "footer2", "footer2", "footer2", "footer2");
    assertThat(file.find("word/footer1.xml", "//w:instrText")).isEmpty();
    assertThat(file.find("word/footer2.xml", "//w:instrText")).containsExactly(" PAGE ");
  }

  @Test
  void a_section_ends_in_its_last_paragraph() {
    assertThat(file.nodes("word/document.xml", "//w:p[w:pPr/w:sectPr]")).hasSize(6);
    assertThat(file.nodes("word/document.xml", "//w:body/*[last()][self::w:sectPr]")).hasSize(1);
    // Only 目录 and a table without a note have nothing of their own to end in.
    assertThat(file.find("//w:p[w:pPr/w:sectPr][not(.//w:t)]")).hasSize(2);
  }

  @Test
  void a_draft_has_its_watermark_on_every_page() {
    DocxFile draft = DocxFile.draft();
    assertThat(draft.find("//w:sectPr/w:headerReference/@r:id"))
        .hasSize(sections.size())
        .containsOnly("header1");
    assertThat(draft.find("//w:titlePg")).isEmpty();
    assertThat(draft.find("word/settings.xml", "//w:evenAndOddHeaders")).isEmpty();
    assertThat(draft.find("word/header1.xml", "//v:textpath/@string")).containsExactly("草稿");
    assertThat(draft.find("word/header1.xml", "//v:shape/@id"))
        .allMatch(id -> id.startsWith("PowerPlusWaterMarkObject"));
  }

  @Test
  void a_final_report_has_no_header() {
    assertThat(file.entries().keySet()).noneMatch(name -> name.contains("header"));
    assertThat(file.find("//w:headerReference")).isEmpty();
  }
}
