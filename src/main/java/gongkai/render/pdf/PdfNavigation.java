package gongkai.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPageLabels;
import gongkai.document.Heading;
import gongkai.layout.Mark;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Leads the reader through the file: outlines, links to headings and page labels. */
final class PdfNavigation {

  private final PdfFile file;
  private final List<Heading> headings;
  private final PagedDocument pages;

  PdfNavigation(PdfFile file, List<Heading> headings, PagedDocument pages) {
    if (headings.size() != pages.headings().size()) {
      throw new IllegalArgumentException(
          "报告有 %d 个标题，版面有 %d 个".formatted(headings.size(), pages.headings().size()));
    }
    this.file = file;
    this.headings = headings;
    this.pages = pages;
  }

  /** Puts the link on the page being drawn. */
  void link(Mark.Link link) {
    Rectangle area =
        new Rectangle(
            (float) link.x(),
            (float) link.y(),
            (float) (link.x() + link.width()),
            (float) (link.y() + link.height()));
    HeadingPlace place = pages.headings().get(link.heading());
    PdfAnnotation annotation =
        PdfAnnotation.createLink(
            file, area, PdfAnnotation.HIGHLIGHT_INVERT, place.page() + 1, destination(place));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    // PDF/A: an annotation must be printable.
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    file.addAnnotation(annotation);
  }

  /** Adds one entry for each heading, below the nearest one before it that is of a higher level. */
  void outline() {
    Deque<Integer> levels = new ArrayDeque<>();
    PdfOutline parent = file.getRootOutline();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      while (!levels.isEmpty() && levels.peek() >= heading.level()) {
        levels.pop();
        parent = parent.parent();
      }
      HeadingPlace place = pages.headings().get(i);
      PdfDestination destination = destination(place);
      destination.addPage(file.getPageReference(place.page() + 1));
      boolean open = levels.isEmpty();
      parent = new PdfOutline(parent, destination, heading.contentsText(), open);
      levels.push(heading.level());
    }
  }

  /** Makes viewers count as the paper does; pages without a printed number are counted i, ii. */
  void labelPages() {
    PdfPageLabels labels = new PdfPageLabels();
    int expected = Integer.MIN_VALUE;
    int unnumbered = 0;
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      // Negative stands for a page without a number, so that one comparison finds every new run.
      int label = page.number() > 0 ? page.number() : - ++unnumbered;
      if (label != expected) {
        int style =
            label > 0
                ? PdfPageLabels.DECIMAL_ARABIC_NUMERALS
                : PdfPageLabels.LOWERCASE_ROMAN_NUMERALS;
        labels.addPageLabel(i + 1, style, null, Math.abs(label));
      }
      expected = label > 0 ? label + 1 : label - 1;
    }
    file.setPageLabels(labels);
  }

  private static PdfDestination destination(HeadingPlace place) {
    return new PdfDestination(PdfDestination.XYZ, 0, (float) place.top(), 0);
  }
}
