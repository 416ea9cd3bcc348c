package gongkai.render.docx;

import static gongkai.render.docx.DocxUnits.twips;

import gongkai.document.PageStyle;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.StyleSheet;
import gongkai.document.TextStyle;
import gongkai.office.Part;
import gongkai.office.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes page set-ups and makes the footers and the header that they call for. */
final class DocxSections {
  /** Share of a line below the baseline. */
  private static final double BELOW_BASELINE = 0.2;

  /** Distance of the header from the upper edge, if the margin has room for it. */
  private static final double HEADER = 42;

  private final Xml out;
  private final StyleSheet sheet;
  private final DocxStyles styles;
  private final Optional<Part> watermark;
  private final Map<String, Part> footers = new LinkedHashMap<>();

  DocxSections(Xml out, ReportDocument document, StyleSheet sheet, DocxStyles styles) {
    this.out = out;
    this.sheet = sheet;
    this.styles = styles;
    this.watermark =
        document.watermark().map(words -> DocxWatermark.part(words, room(document), styles));
  }

  void write(Section section) {
    PageStyle page = sheet.page(section.page());
    out.open("w:sectPr");
    watermark.ifPresent(
        header -> out.leaf("w:headerReference", "w:type", "default", "r:id", header.id()));
    out.leaf("w:footerReference", "w:type", "default", "r:id", footer(section, page).id());
    out.value("w:type", "nextPage");
    size(page);
    margins(page);
    if (section.numbering() == Numbering.RESTART) {
      out.leaf("w:pgNumType", "w:start", 1);
    }
    out.close();
  }

  /** The headers and footers of the sections written so far. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>(footers.values());
    watermark.ifPresent(parts::add);
    return parts;
  }

  private void size(PageStyle page) {
    out.leaf(
        "w:pgSz",
        "w:w",
        twips(page.width()),
        "w:h",
        twips(page.height()),
        "w:orient",
        page.isLandscape() ? "landscape" : "portrait");
  }

  private void margins(PageStyle page) {
    TextStyle number = sheet.text(page.footerStyle());
    out.leaf(
        "w:pgMar",
        "w:top",
        twips(page.top()),
        "w:right",
        twips(page.right()),
        "w:bottom",
        twips(page.bottom()),
        "w:left",
        twips(page.left()),
        "w:header",
        twips(Math.min(HEADER, page.top() / 2)),
        "w:footer",
        twips(Math.max(0, page.footer() - number.leading() * BELOW_BASELINE)),
        "w:gutter",
        0);
  }

  /** An unnumbered section has a blank footer, or it would take over that of the one before. */
  private Part footer(Section section, PageStyle page) {
    String key = section.numbering() == Numbering.NONE ? "" : page.footerStyle();
    return footers.computeIfAbsent(
        key,
        style -> {
          Xml footer = WordXml.part("w:ftr");
          footer.open("w:p").open("w:pPr").value("w:pStyle", styles.text(page.footerStyle()));
          footer.close();
          if (!style.isEmpty()) {
            DocxRuns.field(footer, "PAGE", "1");
          }
          return new Part("footer" + (footers.size() + 1), "footer", footer.bytes());
        });
  }

  /** The narrowest room between margins, in which a watermark must find its place. */
  private double room(ReportDocument document) {
    return document.sections().stream()
        .map(section -> sheet.page(section.page()))
        .mapToDouble(page -> Math.min(page.textWidth(), page.textHeight()))
        .min()
        .orElseThrow();
  }
}
