package gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.layout.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

  @Test
  void the_text_of_a_page_comes_in_the_order_of_its_marks() {
    List<String> pages = PdfText.pages(SampleReport.published().render());

    assertThat(pages)
        .containsExactly(
            "某某县教育局\n2024年度部门决算公开",
            "第一部分 概况\n一、收入支出决算总表",
            "第一部分 概况\n一、主要职责\n贯彻执行国家\n教育方针，𡐓村𬭚材。",
            "收入支出决算总表\n250.70",
            "第二部分 说明\n本年收入合计1,234.56万元。");
  }

  @Test
  void page_numbers_and_repeated_headers_are_seen_but_are_not_text() {
    List<String> pages = PdfText.pagesWithArtifacts(SampleReport.published().render());

    assertThat(pages.get(2)).endsWith("— 1 —");
    assertThat(pages.get(3)).contains("重复的表头").endsWith("— 2 —");
  }

  @Test
  void every_font_is_an_embedded_true_type_subset() throws IOException {
    Map<String, PDFont> fonts = new LinkedHashMap<>();
    try (PDDocument document = Loader.loadPDF(SampleReport.draft().render())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.put(font.getName(), font);
        }
      }
      assertThat(fonts).hasSize(2);
      assertThat(fonts.keySet()).allMatch(name -> name.matches("[A-Z]{6}\\+.+"));
      assertThat(fonts.values())
          .allSatisfy(
              font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(((PDType0Font) font).getDescendantFont())
                    .isInstanceOf(PDCIDFontType2.class);
                assertThat(font.getFontDescriptor().getFontFile2().toByteArray())
                    .hasSizeBetween(1000, 600_000);
              });
    }
  }

  @Test
  void a_page_lying_on_its_side_has_a_wide_media_box_and_no_rotation() throws IOException {
    try (PDDocument document = Loader.loadPDF(SampleReport.published().render())) {
      List<String> boxes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        boxes.add(
            "%.0fx%.0f/%d"
                .formatted(
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight(),
                    page.getRotation()));
      }
      assertThat(boxes)
          .containsExactly("595x842/0", "595x842/0", "595x842/0", "842x595/0", "595x842/0");
    }
  }

  @Test
  void every_page_of_a_draft_bears_its_watermark_behind_the_text_and_not_as_text() {
    byte[] draft = SampleReport.draft().render();

    assertThat(PdfText.pagesWithArtifacts(draft))
        .hasSize(5)
        .allMatch(page -> page.replace("\n", "").startsWith("草稿"));
    assertThat(PdfText.pages(draft))
        .isEqualTo(PdfText.pages(SampleReport.published().render()))
        .noneMatch(page -> page.contains("草稿"));
  }

  @Test
  void a_draft_with_a_page_without_watermark_is_refused() {
    SampleReport report = SampleReport.draft().unmarked(1);

    assertThatThrownBy(report::render).hasMessageContaining("水印");
  }

  @Test
  void an_empty_page_stays_a_page() throws IOException {
    byte[] pdf = SampleReport.published().emptied(1).render();

    assertThat(PdfText.pages(pdf)).hasSize(5).element(1).isEqualTo("");
    assertThat(PdfText.pages(pdf).get(3)).startsWith("收入支出决算总表");
  }

  @Test
  void a_character_that_the_font_lacks_is_a_failure_and_never_left_out() {
    SampleReport report =
        SampleReport.published()
            .with(new Mark.Run(90, 90, TestFonts.song(), 12, 0, "好\uE000", false));

    assertThatThrownBy(report::render).hasMessageContaining("U+E000").hasMessageContaining("song");
  }

  @Test
  void text_with_every_byte_of_the_string_syntax_is_read_back() {
    String all = "()\\<>[]{}%/ \"'#&;0123456789";
    byte[] pdf =
        SampleReport.published()
            .with(new Mark.Run(90, 90, TestFonts.song(), 12, 0, all, false))
            .render();

    assertThat(PdfText.pages(pdf).get(4)).endsWith("\n" + all);
  }

  @Test
  void a_strict_parser_reads_the_file() throws IOException {
    byte[] pdf = SampleReport.draft().render();

    try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false)) {
      assertThat(document.getNumberOfPages()).isEqualTo(5);
      assertThat(document.getVersion()).isEqualTo(1.7f);
    }
  }
}
