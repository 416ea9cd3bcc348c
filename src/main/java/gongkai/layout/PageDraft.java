package gongkai.layout;

import gongkai.document.PageStyle;
import gongkai.layout.PagedDocument.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page on which marks are being put.
 *
 * @param index among all pages
 * @param number as printed; 0 if none is
 * @param style its set-up
 * @param marks so far
 */
record PageDraft(int index, int number, PageStyle style, List<Mark> marks) {

  static PageDraft blank(int index, int number, PageStyle style) {
    return new PageDraft(index, number, style, new ArrayList<>());
  }

  double left() {
    return style.left();
  }

  Page finish() {
    return new Page(style.width(), style.height(), number, marks);
  }
}
