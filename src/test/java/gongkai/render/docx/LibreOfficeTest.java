package gongkai.render.docx;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than Word reads the file as it is meant; skipped where it is not installed. */
class LibreOfficeTest {

  /** Pages before the first that bears a number: cover and 目录. */
  private static final int UNNUMBERED = 2;

  @TempDir private Path folder;

  @Test
  void the_headings_stand_on_the_pages_that_the_contents_name() throws Exception {
    List<String> pages = pages(DocxFile.report());
    assumeTrue(pages.get(0).contains(Sample.INFO.author()), "未安装中文字体");
    List<Heading> headings = Sample.report().headings();
    for (int i = 0; i < headings.size(); i++) {
      int number = Sample.pages().headings().get(i).number();
      String text = headings.get(i).text().replaceAll("\\s", "");
      assertThat(pages.get(UNNUMBERED + number - 1)).as("第 %d 页", number).contains(text);
    }
    assertThat(pages).hasSize(UNNUMBERED + 8).noneMatch(String::isEmpty);
  }

  private List<String> pages(DocxFile file) throws IOException, InterruptedException {
    Path word = Files.write(folder.resolve("report.docx"), file.bytes());
    LibreOffice.convert(folder, "pdf", folder, List.of(word), 2);
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf).replaceAll("\\s", ""));
      }
    }
    return pages;
  }
}
