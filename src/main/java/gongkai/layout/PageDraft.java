package gongkai.layout;

import gongkai.document.PageStyle;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import gongkai.layout.PagedDocument.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page on which marks are being put.
 *
 * @param index among all pages
 * @param number as printed; 0 if none is
 * @param style its set-up
 * @param leftBefore room left on the page before in points; 0 on the first of a section
 * @param marks so far
 */
record PageDraft(int index, int number, PageStyle style, double leftBefore, List<Mark> marks) {

  /** A line of text in points: where it is left, another program may draw up what comes next. */
  private static final double LINE = 29;

  /** Three lines: by so much no other program's text grows on the way to the foot of the page. */
  private static final double MUCH = 3 * LINE;

  static PageDraft blank(int index, int number, PageStyle style, double leftBefore) {
    return new PageDraft(index, number, style, leftBefore, new ArrayList<>());
  }

  double left() {
    return style.left();
  }

  /** How a heading whose upper edge is here comes to be on this page. */
  Start start(double top) {
    if (top < style.height() - style.top()) {
      return Start.FLOWING;
    }
    return leftBefore >= MUCH ? Start.BREAK : leftBefore >= LINE ? Start.KEPT : Start.FLOWING;
  }

  Page finish() {
    return new Page(style.width(), style.height(), number, marks);
  }
}
