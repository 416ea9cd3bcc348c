package gongkai.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.render.docx.DocxFile;
import gongkai.render.pdf.PdfText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

/** A draft cannot be taken for the final report, nor the other way round. */
class ReportDraftTest {

  private static final String WORDS = "仅供内部审核";

  static List<Made> drafts() {
    return Made.drafts();
  }

  static List<Made> finals() {
    return Made.finals();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void every_page_of_a_drafts_pdf_says_so(Made made) {
    for (int page = 0; page < made.pdf().pages(); page++) {
      assertThat(made.pdf().text(page, Glyph.Role.WATERMARK)).contains(WORDS);
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void every_section_of_a_drafts_word_file_says_so(Made made) {
    List<Node> sections = made.docx().nodes("word/document.xml", "//w:sectPr");
    assertThat(sections).hasSameSizeAs(made.tree().sections());
    for (Node section : sections) {
      List<String> headers = DocxFile.find(section, "w:headerReference[@w:type='default']/@r:id");
      assertThat(headers).hasSize(1);
      assertThat(DocxFile.nodes(section, "w:titlePg")).isEmpty();
      assertThat(made.docx().find(header(made, headers.get(0)), "//v:textpath/@string"))
          .containsExactly(WORDS);
    }
    assertThat(made.docx().nodes("word/settings.xml", "//w:evenAndOddHeaders")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void every_sheet_of_a_drafts_workbook_says_so_on_screen_and_paper(Made made) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(made.xlsx()))) {
      assertThat(book).hasSize(10);
      for (Sheet sheet : book) {
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(WORDS);
        assertThat(sheet.getHeader().getCenter()).endsWith(WORDS);
        assertThat(book.getPrintArea(book.getSheetIndex(sheet))).contains("!$A$2:");
      }
    }
  }

  /** The part behind a relation of the main part. */
  private static String header(Made made, String id) {
    String path = "//*[local-name()='Relationship'][@Id='" + id + "']/@Target";
    String target = made.docx().find("word/_rels/document.xml.rels", path).get(0);
    return target.startsWith("/") ? target.substring(1) : "word/" + target;
  }

  @ParameterizedTest
  @MethodSource("finals")
  void a_final_report_nowhere_says_that_it_is_a_draft(Made made) throws IOException {
    List<String> texts = new ArrayList<>(PdfText.pagesWithArtifacts(made.pdf().bytes()));
    made.docx().entries().values().forEach(part -> texts.add(new String(part, UTF_8)));
    DocxFile.read(made.xlsx())
        .entries()
        .values()
        .forEach(part -> texts.add(new String(part, UTF_8)));
    try (PDDocument pdf = Loader.loadPDF(made.pdf().bytes())) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      info.getMetadataKeys().forEach(key -> texts.add(info.getCustomMetadataValue(key)));
      texts.add(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8));
      assertThat(info.getCOSObject().containsKey(COSName.TITLE)).isTrue();
    }

    assertThat(texts).hasSizeGreaterThan(30).noneMatch(text -> text.contains(WORDS));
    assertThat(texts).noneMatch(text -> text.contains("草稿"));
  }
}
