package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.annex.AnnexFolder;
import gongkai.annex.Pages;
import gongkai.cli.Run;
import gongkai.render.docx.DocxFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole reports with files that existed before. */
class ReportAnnexTest {

  @TempDir private Path temp;

  private Path data() throws IOException {
    Pages pages = new Pages().text(Pages.A4, "甲文第一页").text(Pages.A4_ACROSS, "甲文第二页");
    pages.text(PDRectangle.A3, "甲文第三页");
    return new AnnexFolder(temp)
        .with("甲.pdf", pages.bytes())
        .with("乙.png", Pages.file(Pages.letter(300, 200, true), "png"))
        .data();
  }

  private Map<String, byte[]> generated(String... more) throws IOException {
    List<String> command = new ArrayList<>(List.of("generate", data().toString()));
    Path out = temp.resolve("out" + more.length);
    command.addAll(List.of("-o", out.toString(), "--to", "docx,pdf"));
    command.addAll(List.of(more));
    Run run = Run.of(command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return Made.files(out);
  }

  @Test
  void the_contents_and_the_outlines_lead_to_the_first_page_of_each_file() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(generated().get("pdf"))) {
      int count = pdf.getNumberOfPages();
      String contents = text(pdf, 2, 3).replaceAll("\\s|\\.", "");
      String number = text(pdf, count - 3, count - 3).strip().lines().reduce((a, b) -> b).get();
      assertThat(contents).endsWith("附件1" + number + "附件2" + (Integer.parseInt(number) + 3));

      PDOutlineItem last = null;
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        last = item;
      }
      List<String> titles = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      for (PDOutlineItem item : last.children()) {
        titles.add(item.getTitle());
        places.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
      }
      assertThat(titles).containsExactly("附件1", "附件2");
      assertThat(places).containsExactly(count - 3, count);
    }
  }

  @Test
  void under_the_heading_of_the_part_stand_the_files_with_their_pages() throws IOException {
    Map<String, byte[]> files = generated();
    try (PDDocument pdf = Loader.loadPDF(files.get("pdf"))) {
      int count = pdf.getNumberOfPages();
      List<String> lines = text(pdf, count - 4, count - 4).strip().lines().toList();
      int number = Integer.parseInt(lines.get(lines.size() - 1).strip());
      assertThat(lines.stream().map(line -> line.replaceAll("[\\s.　]", "")))
          .containsExactly(
              "第五部分附件", "附件1" + (number + 1), "附件2" + (number + 4), String.valueOf(number));
    }
    assertThat(body(files))
        .contains("TOC \\o &quot;2-2&quot; \\h \\z \\b _List1 \\t &quot;附件标题,2&quot;")
        .contains("w:name=\"_List1\"/>");
  }

  @Test
  void a_word_of_explanation_stands_there_instead() throws IOException {
    Path data = data();
    Files.writeString(data, Files.readString(data).replace("附件:\n", "附件:\n  说明: [评价报告附后。]\n"));
    Path out = temp.resolve("explained");
    Run run = Run.of("generate", data.toString(), "-o", out.toString(), "--to", "pdf");
    assertThat(run.exit()).isZero();
    try (PDDocument pdf = Loader.loadPDF(Made.files(out).get("pdf"))) {
      int page = pdf.getNumberOfPages() - 4;
      assertThat(text(pdf, page, page)).contains("第五部分　附件", "评价报告附后。").doesNotContain("附件1");
    }
  }

  @Test
  void each_page_stands_on_one_page_of_its_shape_above_the_page_number() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(generated().get("pdf"))) {
      int first = pdf.getNumberOfPages() - 3;
      List<String> shapes = new ArrayList<>();
      for (int i = first; i <= first + 3; i++) {
        PDPage page = pdf.getPage(i - 1);
        shapes.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? "横" : "竖");
      }
      assertThat(shapes).containsExactly("竖", "横", "竖", "横");
      assertThat(text(pdf, first, first)).startsWith("附件1").contains("甲文第一页");
      assertThat(text(pdf, first + 1, first + 1)).startsWith("甲文第二页");
      assertThat(text(pdf, first + 2, first + 2)).startsWith("甲文第三页");
      // A3 shrinks to the room of an A4 page: 16 points become those of 269 mm out of 420.
      assertThat(size(pdf, first + 2, "甲")).isBetween(10.2f, 10.3f);
    }
  }

  private static String body(Map<String, byte[]> files) throws IOException {
    return new String(
        DocxFile.read(files.get("docx")).entries().get("word/document.xml"),
        StandardCharsets.UTF_8);
  }

  private static String text(PDDocument pdf, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(pdf);
  }

  private static float size(PDDocument pdf, int page, String character) throws IOException {
    List<Float> sizes = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getUnicode().equals(character)) {
              sizes.add(text.getYScale());
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return sizes.get(0);
  }

  @Test
  void word_has_a_heading_and_a_picture_for_each_page() throws IOException {
    Map<String, byte[]> files = generated();
    DocxFile docx = DocxFile.read(files.get("docx"));
    String body = body(files);

    assertThat(body.split("<w:drawing>", -1)).hasSize(5);
    assertThat(body).contains("descr=\"附件1，第3页，共3页\"").contains("descr=\"附件2，第1页，共1页\"");
    assertThat(docx.entries().get("word/media/image1.png")).startsWith(0x89, 0x50, 0x4E, 0x47);
    assertThat(body).contains("TOC").contains("附件2");
  }

  @Test
  void a_draft_bears_its_watermark_over_the_pages() throws IOException {
    Map<String, byte[]> files = generated("--draft");
    try (PDDocument pdf = Loader.loadPDF(files.get("pdf"))) {
      int count = pdf.getNumberOfPages();
      for (int page = count - 3; page <= count; page++) {
        assertThat(text(pdf, page, page).replaceAll("\\s", "")).contains("仅供内部审核");
      }
    }
    assertThat(body(files).split("<v:textpath style", -1)).hasSize(5);
  }

  @Test
  void a_page_that_cannot_be_drawn_for_word_stops_the_report_and_is_named() throws IOException {
    Path data = new AnnexFolder(temp).with("丁.pdf", Pages.undrawable()).data();
    Run run = Run.of("generate", data.toString(), "-o", temp.resolve("none").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("附件“丁.pdf”第 1 页画不出来。[附件-损坏]")
        .contains("怎么办：打开看看是否正常；不正常就换一份好的，正常就重新打印（另存）成 PDF 再用。");
    assertThat(Files.exists(temp.resolve("none"))).isFalse();
  }

  @Test
  void a_refused_file_stops_the_report_and_is_named_by_check_and_generate() throws IOException {
    Path data = new AnnexFolder(temp).naming("丙.pdf").data();
    for (String command : new String[] {"check", "generate"}) {
      Run run =
          command.equals("check")
              ? Run.of(command, data.toString())
              : Run.of(command, data.toString(), "-o", temp.resolve("none").toString(), "--force");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .contains("“附件/文件/1/文件”：附件“丙.pdf”找不到。[附件-找不到]")
          .contains("怎么办：把文件放在数据文件旁边，名称写完整（连同 .pdf 这样的结尾）。");
    }
    assertThat(Files.exists(temp.resolve("none"))).isFalse();
  }
}
