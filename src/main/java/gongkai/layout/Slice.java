package gongkai.layout;

/**
 * A strip of the text area that is never divided: a line of text, mostly.
 *
 * @param before room above, dropped at a page's top
 * @param height of the strip
 * @param after room below, dropped at a page's foot
 * @param bound whether the next slice must stand on the same page
 * @param listed whether it begins a heading that 目录 lists
 * @param painter draws it
 */
record Slice(
    double before, double height, double after, boolean bound, boolean listed, Painter painter) {

  /** A slice that 目录 does not list. */
  Slice(double before, double height, double after, boolean bound, Painter painter) {
    this(before, height, after, bound, false, painter);
  }

  /** Draws a slice when its place is known. */
  @FunctionalInterface
  interface Painter {

    /**
     * Draws.
     *
     * @param page where
     * @param top upper edge of the slice, as distance from the lower edge of the page
     */
    void paint(PageDraft page, double top);
  }

  /** The same slice, tied to the next one. */
  Slice tied() {
    return new Slice(before, height, after, true, listed, painter);
  }
}
