package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.LibreOffice;
import gongkai.document.Heading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another program than Word gives the Word file the pages that 目录 names. */
class ReportLibreOfficeTest {

  private static final int MOST_PAGES_APART = 2;

  @TempDir private static Path folder;

  static List<Made> reports() {
    return Made.finals();
  }

  /** All at once: starting the program takes longer than the work. */
  @BeforeAll
  static void convert() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    for (Made made : reports()) {
      files.add(Files.write(folder.resolve(made.name() + ".docx"), made.docx().bytes()));
    }
    LibreOffice.convert(folder, "pdf", folder, files, 2);
  }

  /** The text of each page without blanks. */
  private static List<String> pages(Made made) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(made.name() + ".pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(Piece.bare(stripper.getText(pdf)));
      }
    }
    assumeTrue(pages.get(0).contains(Piece.bare(made.tree().info().author())), "未安装中文字体");
    return pages;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void each_heading_stands_on_the_page_that_the_contents_name(Made made) throws IOException {
    List<String> pages = pages(made);
    int unnumbered = made.pdf().pages() - lastNumber(made);
    for (PrintedPdf.Print entry : made.pdf().of(Piece.Kind.ENTRY)) {
      Heading heading = made.tree().headings().get(entry.piece().heading());
      int wished = unnumbered + Integer.parseInt(entry.number()) - 1;
      assertThat(pages.get(wished))
          .as("“%s”应在第 %s 页", heading.text(), entry.number())
          .contains(Piece.bare(heading.text()));
    }
  }

  private static int lastNumber(Made made) {
    return Integer.parseInt(made.pdf().footer(made.pdf().pages() - 1));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void it_has_about_as_many_pages_and_no_empty_one(Made made) throws IOException {
    List<String> pages = pages(made);

    assertThat(pages.size() - made.pdf().pages()).isBetween(-MOST_PAGES_APART, MOST_PAGES_APART);
    assertThat(pages).noneMatch(text -> text.replaceAll("[0-9]", "").isEmpty());
  }
}
