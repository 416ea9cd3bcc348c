package gongkai.render.pdf;

import com.lowagie.text.pdf.PdfWriter;
import gongkai.document.ForeignFile;
import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.layout.Mark;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.Page;
import gongkai.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes PDF/A-2b with embedded fonts, outlines, links and page labels; plain PDF if a page of
 * another file does not allow PDF/A. Keeps the fonts it has read: make one and use it for all
 * reports.
 */
public final class PdfRenderer implements Renderer {

  private final PdfFonts fonts = new PdfFonts();

  @Override
  public void write(
      ReportDocument document, StyleSheet styles, PagedDocument pages, OutputStream out)
      throws IOException {
    if (!pages.missing().isEmpty()) {
      throw new IllegalArgumentException("有字体中没有的字符，不能生成 PDF：" + pages.missing());
    }
    if (pages.pages().isEmpty()) {
      throw new IllegalArgumentException("没有页面，不能生成 PDF");
    }
    List<ForeignFile> foreign = document.foreignFiles();
    boolean archive = foreign.stream().allMatch(one -> one.archiveFault().isEmpty());
    PdfFile file = PdfFile.create(document.info(), archive, fonts.tag());
    PdfCopies copies = new PdfCopies(file);
    PdfNavigation navigation = new PdfNavigation(file, document.headings(), pages);
    for (Page page : pages.pages()) {
      if (document.watermark().isPresent() && !hasWatermark(page)) {
        throw new IllegalArgumentException("草稿的每一页都必须有水印");
      }
      file.beginPage(page.width(), page.height());
      draw(page, new PdfCanvas(file.getDirectContent(), fonts), navigation, copies);
    }
    copies.finish();
    navigation.outline();
    navigation.labelPages();
    int mode = document.headings().isEmpty() ? 0 : PdfWriter.PageModeUseOutlines;
    file.setViewerPreferences(mode | PdfWriter.DisplayDocTitle);
    file.finish(out);
  }

  private static void draw(Page page, PdfCanvas canvas, PdfNavigation navigation, PdfCopies copies)
      throws IOException {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Run run) {
        canvas.draw(run);
      } else if (mark instanceof Mark.Rule rule) {
        canvas.draw(rule);
      } else if (mark instanceof Mark.Copy copy) {
        canvas.draw(copy, copies.page(copy.file(), copy.page()));
      } else if (mark instanceof Mark.Watermark watermark) {
        canvas.draw(watermark);
      } else if (mark instanceof Mark.Link link) {
        navigation.link(link);
      } else {
        throw new IllegalArgumentException("没有处理的版面元素：" + mark);
      }
    }
    canvas.finish();
  }

  private static boolean hasWatermark(Page page) {
    return page.marks().stream().anyMatch(Mark.Watermark.class::isInstance);
  }
}
