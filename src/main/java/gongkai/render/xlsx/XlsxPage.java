package gongkai.render.xlsx;

import gongkai.document.PageStyle;
import gongkai.office.Xml;
import java.util.Map;
import java.util.Optional;

/** Writes how a sheet is printed. */
final class XlsxPage {

  /** Excel's numbers for paper, by its sides in millimetres. */
  private static final Map<String, Integer> PAPERS =
      Map.of("297x420", 8, "210x297", 9, "148x210", 11);

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** Distance of header and footer from the edge, if the margin has room for it. */
  private static final double HEADER = 28;

  private XlsxPage() {}

  /**
   * Writes the set-up of a page.
   *
   * @param pages how many pages a sheet may take, one below the other
   * @param mark in the header
   */
  static void write(Xml out, PageStyle page, int pages, Optional<XlsxMark> mark) {
    out.leaf("printOptions", "horizontalCentered", 1);
    out.leaf(
        "pageMargins",
        "left",
        XlsxUnits.inches(page.left()),
        "right",
        XlsxUnits.inches(page.right()),
        "top",
        XlsxUnits.inches(page.top()),
        "bottom",
        XlsxUnits.inches(page.bottom()),
        "header",
        XlsxUnits.inches(Math.min(HEADER, page.top() / 2)),
        "footer",
        XlsxUnits.inches(Math.min(HEADER, page.bottom() / 2)));
    out.leaf(
        "pageSetup",
        "paperSize",
        paper(page),
        "fitToWidth",
        1,
        "fitToHeight",
        pages,
        "orientation",
        page.isLandscape() ? "landscape" : "portrait");
    mark.ifPresent(
        words -> out.open("headerFooter").open("oddHeader").text(words.header()).close().close());
  }

  /** A number that says the printer's own paper if Excel has none. */
  private static int paper(PageStyle page) {
    long shorter = millimetres(Math.min(page.width(), page.height()));
    long longer = millimetres(Math.max(page.width(), page.height()));
    return PAPERS.getOrDefault(shorter + "x" + longer, 0);
  }

  private static long millimetres(double points) {
    return Math.round(points / POINTS_PER_MILLIMETRE);
  }
}
