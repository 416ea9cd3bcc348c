package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Heading;
import gongkai.document.ReportDocument;
import gongkai.render.pdf.PdfA;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDF is a sound file for archives, and leads its reader to every heading. */
class ReportPdfTest {

  static List<Made> reports() {
    return Made.all();
  }

  /** Opened without any mending of faults. */
  private static PDDocument open(Made made) throws IOException {
    return new PDFParser(new RandomAccessReadBuffer(made.pdf().bytes())).parse(false);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void it_is_a_file_for_archives(Made made) {
    PdfA.assertPdfA2b(made.pdf().bytes());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_font_is_an_embedded_subset_in_truetype(Made made) throws IOException {
    Set<String> names = new HashSet<>();
    try (PDDocument pdf = open(made)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName key : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(key);
          assertThat(font).isInstanceOf(PDType0Font.class);
          assertThat(((PDType0Font) font).getDescendantFont()).isInstanceOf(PDCIDFontType2.class);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getFontDescriptor().getFontFile2()).isNotNull();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
          names.add(font.getName());
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void it_names_title_author_and_language(Made made) throws IOException {
    try (PDDocument pdf = open(made)) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(made.tree().info().title())
          .contains("决算公开");
      assertThat(pdf.getDocumentInformation().getAuthor())
          .isEqualTo(made.tree().info().author())
          .isNotEmpty();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  /** An outline entry or heading: how deep, with what words, on which page. */
  private record Entry(int depth, String title, int page) {}

  @ParameterizedTest
  @MethodSource("reports")
  void the_outlines_are_the_headings(Made made) throws IOException {
    List<Entry> found = new ArrayList<>();
    try (PDDocument pdf = open(made)) {
      collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), 1, found);
    }
    List<Entry> wished = new ArrayList<>();
    List<Heading> headings = made.tree().headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      wished.add(new Entry(depth(headings, i), heading.contentsText(), headingPage(made, i)));
    }

    assertThat(found).isEqualTo(wished).hasSizeGreaterThan(20);
  }

  /** How many headings a heading stands below: in an annex a level may be left out. */
  private static int depth(List<Heading> headings, int index) {
    for (int above = index - 1; above >= 0; above--) {
      if (headings.get(above).level() < headings.get(index).level()) {
        return depth(headings, above) + 1;
      }
    }
    return 1;
  }

  private static void collect(PDDocument pdf, PDOutlineNode node, int depth, List<Entry> found)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = ((PDPageDestination) item.getDestination()).retrievePageNumber();
      found.add(new Entry(depth, item.getTitle(), page));
      collect(pdf, item, depth + 1, found);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void each_entry_of_the_contents_names_the_page_of_its_heading(Made made) throws IOException {
    List<PrintedPdf.Print> entries = made.pdf().of(Piece.Kind.ENTRY);
    assertThat(entries).hasSameSizeAs(listed(made.tree()));
    try (PDDocument pdf = open(made)) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      String[] labels = catalog.getPageLabels().getLabelsByPageIndices();
      for (PrintedPdf.Print entry : entries) {
        int page = headingPage(made, entry.piece().heading());
        assertThat(entry.number()).as(entry.piece().text()).isEqualTo(labels[page]);
        assertThat(made.pdf().footer(page)).isEqualTo(entry.number());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void each_line_of_the_contents_leads_to_its_heading(Made made) throws IOException {
    try (PDDocument pdf = open(made)) {
      for (PrintedPdf.Print entry : made.pdf().of(Piece.Kind.ENTRY)) {
        int page = headingPage(made, entry.piece().heading());
        for (List<Glyph> line : entry.lines()) {
          assertThat(target(pdf, line.get(0))).as(entry.piece().text()).isEqualTo(page);
        }
      }
    }
  }

  /** Index of the page to which a click on the character leads. */
  private static int target(PDDocument pdf, Glyph glyph) throws IOException {
    for (PDAnnotation annotation : pdf.getPage(glyph.page()).getAnnotations()) {
      PDRectangle area = annotation.getRectangle();
      if (area.contains((float) glyph.x() + 1, (float) glyph.y() + 1)) {
        return ((PDPageDestination) ((PDAnnotationLink) annotation).getDestination())
            .retrievePageNumber();
      }
    }
    throw new AssertionError("没有链接：" + glyph);
  }

  private static List<Heading> listed(ReportDocument tree) {
    return tree.headings().stream()
        .filter(heading -> heading.list().isEmpty() ? heading.level() <= 2 : heading.level() <= 4)
        .toList();
  }

  private static int headingPage(Made made, int heading) {
    return made.pdf().of(Piece.Kind.HEADING).get(heading).page();
  }
}
