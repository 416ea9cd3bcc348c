package gongkai.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF, page by page, in the order in which it stands in the file. */
public final class PdfText {

  private PdfText() {}

  /** Without page numbers, repeated header rows and watermarks. */
  public static List<String> pages(byte[] pdf) {
    return read(pdf, new BodyStripper());
  }

  /** With everything that can be seen. */
  public static List<String> pagesWithArtifacts(byte[] pdf) {
    return read(pdf, new PDFTextStripper());
  }

  private static List<String> read(byte[] pdf, PDFTextStripper stripper) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.setSortByPosition(false);
      stripper.setLineSeparator("\n");
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).strip());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves out what is marked as an artifact. */
  private static final class BodyStripper extends MarkedStripper {

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!inArtifact()) {
        super.processTextPosition(text);
      }
    }
  }
}
