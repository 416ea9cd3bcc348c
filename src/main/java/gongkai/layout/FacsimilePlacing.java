package gongkai.layout;

import gongkai.document.Facsimile;
import gongkai.document.ForeignFile.PageSize;
import java.util.List;

/** Puts a page of another file into the room that its page has left. */
final class FacsimilePlacing {

  /** With less of the text area left than this, a new page is begun. */
  private static final double LEAST = 0.5;

  private FacsimilePlacing() {}

  /** Places the page and gives the size in which it is printed. */
  static PageSize place(SectionFlow flow, Facsimile facsimile) {
    double room = flow.roomBelowWaiting();
    if (room < LEAST * flow.style().textHeight()) {
      flow.placeWaiting();
      flow.newPage();
      room = flow.roomBelowWaiting();
    }
    PageSize own = facsimile.size();
    double across = flow.style().textWidth();
    double scale = Math.min(1, Math.min(across / own.width(), room / own.height()));
    PageSize size = new PageSize(own.width() * scale, own.height() * scale);
    double inset = (across - size.width()) / 2;
    flow.add(
        new Slice(
            0,
            size.height(),
            0,
            false,
            (page, top) -> {
              double left = page.left() + inset;
              double low = top - size.height();
              page.marks()
                  .add(
                      new Mark.Copy(
                          left,
                          low,
                          size.width(),
                          size.height(),
                          facsimile.file(),
                          facsimile.page()));
              raiseWatermark(page.marks());
            }));
    return size;
  }

  /** A scanned page is not transparent: the watermark must lie over it. */
  private static void raiseWatermark(List<Mark> marks) {
    if (marks.get(0) instanceof Mark.Watermark watermark) {
      marks.remove(0);
      marks.add(watermark);
    }
  }
}
