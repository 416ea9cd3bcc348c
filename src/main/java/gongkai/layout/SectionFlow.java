package gongkai.layout;

import gongkai.document.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Fills the pages of one section with slices from top to bottom. */
final class SectionFlow {

  /** Rounding must not push a line to the next page. */
  private static final double TOLERANCE = 0.01;

  /**
   * Room in points, two lines, left below a heading that 目录 lists and the lines bound to it: other
   * programs fill lines a little less, and the heading must not go to the next page there.
   */
  private static final double SPARE = 58;

  private final PageStyle style;
  private final DoubleFunction<PageDraft> pages;
  private final List<Slice> waiting = new ArrayList<>();
  private PageDraft page;
  private boolean sectionTop = true;
  private boolean pageTop = true;
  private double used;
  private double owed;

  /**
   * A section's pages.
   *
   * @param pages makes the next one, told the room that is left on the one before
   */
  SectionFlow(PageStyle style, DoubleFunction<PageDraft> pages) {
    this.style = style;
    this.pages = pages;
    this.page = pages.apply(0);
  }

  PageStyle style() {
    return style;
  }

  PageDraft page() {
    return page;
  }

  /** Adds a slice; it is placed as soon as all that it is bound to is known. */
  void add(Slice slice) {
    waiting.add(slice);
    if (!slice.bound()) {
      boolean listed = waiting.stream().anyMatch(Slice::listed);
      double room = style.textHeight() - used - heightOfWaiting() + TOLERANCE;
      if (!pageTop && listed && room < SPARE) {
        newPage();
      }
      placeWaiting();
    }
  }

  /** Room left on the page below what waits to be placed. */
  double roomBelowWaiting() {
    double gap = waiting.isEmpty() ? owed : waiting.get(waiting.size() - 1).after();
    return style.textHeight() - used - (waiting.isEmpty() ? 0 : heightOfWaiting()) - gap;
  }

  /** Room below what waits if that began a new page. */
  double roomBelowWaitingOnNewPage() {
    double height = heightOf(waiting, 0);
    return style.textHeight()
        - height
        - (waiting.isEmpty() ? 0 : waiting.get(waiting.size() - 1).after());
  }

  boolean isAtPageTop() {
    return pageTop;
  }

  /** Places what waits, on a new page if it does not fit here. */
  void placeWaiting() {
    if (!pageTop && used + heightOfWaiting() > style.textHeight() + TOLERANCE) {
      newPage();
    }
    for (Slice slice : waiting) {
      double before = beforeOf(slice);
      if (!pageTop && used + before + slice.height() > style.textHeight() + TOLERANCE) {
        newPage(); // bound slices higher than a page
        before = 0;
      }
      place(slice, before);
    }
    waiting.clear();
  }

  private void place(Slice slice, double before) {
    used += before;
    slice.painter().paint(page, style.height() - style.top() - used);
    used += slice.height();
    owed = slice.after();
    pageTop = false;
    sectionTop = false;
  }

  private double beforeOf(Slice slice) {
    if (pageTop) {
      return sectionTop ? slice.before() : 0;
    }
    return owed + slice.before();
  }

  private double heightOfWaiting() {
    double first = waiting.isEmpty() ? 0 : beforeOf(waiting.get(0));
    return heightOf(waiting, first);
  }

  private static double heightOf(List<Slice> slices, double first) {
    double height = first;
    for (int i = 0; i < slices.size(); i++) {
      Slice slice = slices.get(i);
      height += slice.height();
      height += i > 0 ? slices.get(i - 1).after() + slice.before() : 0;
    }
    return height;
  }

  /** Height of slices that stand below something else. */
  static double heightBelow(List<Slice> slices) {
    return slices.isEmpty() ? 0 : heightOf(slices, slices.get(0).before());
  }

  void newPage() {
    page = pages.apply(style.textHeight() - used);
    pageTop = true;
    used = 0;
    owed = 0;
  }
}
