package gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfNavigationTest {

  private PDDocument document;

  @BeforeEach
  void open() throws IOException {
    document = Loader.loadPDF(SampleReport.published().render());
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void outlines_are_nested_by_level_and_lead_to_the_headings() throws IOException {
    assertThat(outline(document.getDocumentCatalog().getDocumentOutline(), ""))
        .containsExactly(
            "第一部分 概况 -> 3 @768",
            "  一、主要职责 -> 3 @718",
            "  一、收入支出决算总表 -> 4 @558",
            "第二部分 说明 -> 5 @768");
  }

  @Test
  void the_outlines_are_shown_with_the_upper_level_open() {
    assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
    assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().isNodeOpen())
        .isTrue();
  }

  @Test
  void entries_of_the_contents_lead_to_their_headings_without_a_frame() throws IOException {
    List<String> links = new ArrayList<>();
    for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
      PDAnnotationLink link = (PDAnnotationLink) annotation;
      assertThat(link.isPrinted()).isTrue();
      assertThat(link.getBorder().toFloatArray()).containsExactly(0, 0, 0);
      PDPageXYZDestination target = (PDPageXYZDestination) link.getDestination();
      links.add(
          "%.0f,%.0f -> %d @%d"
              .formatted(
                  link.getRectangle().getLowerLeftX(),
                  link.getRectangle().getLowerLeftY(),
                  target.retrievePageNumber() + 1,
                  target.getTop()));
    }
    assertThat(links).containsExactly("90,695 -> 3 @768", "90,665 -> 4 @558");
  }

  @Test
  void viewers_count_the_pages_as_the_paper_does() throws IOException {
    assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
        .containsExactly("i", "ii", "1", "2", "3");
  }

  @Test
  void the_file_names_its_title_author_and_language() {
    assertThat(document.getDocumentInformation().getTitle()).isEqualTo(SampleReport.TITLE);
    assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("某某县教育局");
    assertThat(document.getDocumentInformation().getSubject()).isEqualTo("部门决算公开");
    assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
  }

  private List<String> outline(PDOutlineNode node, String margin) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      PDPageXYZDestination target = (PDPageXYZDestination) item.getDestination();
      lines.add(
          "%s%s -> %d @%d"
              .formatted(
                  margin, item.getTitle(), target.retrievePageNumber() + 1, target.getTop()));
      lines.addAll(outline(item, margin + "  "));
    }
    return lines;
  }
}
