package gongkai.office;

/** How sheets are printed that are for work and not for publication. */
public final class WorkingSheet {

  private WorkingSheet() {}

  /** Centred between narrow margins (in inches), so that much stands on a page. */
  public static void margins(Xml out) {
    out.leaf("printOptions", "horizontalCentered", 1);
    out.leaf(
        "pageMargins",
        "left",
        0.4,
        "right",
        0.4,
        "top",
        0.6,
        "bottom",
        0.6,
        "header",
        0.3,
        "footer",
        0.3);
  }
}
