package gongkai.document;

/**
 * Page set-up. Lengths in points.
 *
 * @param name the pack's name for it
 * @param width of the sheet as read: landscape is wider than high
 * @param height of the sheet as read
 * @param top margin
 * @param bottom margin
 * @param left margin
 * @param right margin
 * @param footer distance of the page number's baseline from the lower edge
 * @param footerStyle text style of the page number
 */
public record PageStyle(
    String name,
    double width,
    double height,
    double top,
    double bottom,
    double left,
    double right,
    double footer,
    String footerStyle) {

  /** Room between the side margins. */
  public double textWidth() {
    return width - left - right;
  }

  /** Room between the top and bottom margins. */
  public double textHeight() {
    return height - top - bottom;
  }

  /** Whether the sheet lies on its long side. */
  public boolean isLandscape() {
    return width > height;
  }
}
