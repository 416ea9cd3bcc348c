package gongkai.layout;

import gongkai.document.TableStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a table, with what must stand above and below it, on the pages of a section. */
final class TablePlacing {

  /** Word and others set the same table a little higher; a full page must stay one page there. */
  private static final double SLACK = 20;

  private final SectionFlow flow;
  private final TableStyle style;

  TablePlacing(SectionFlow flow, TableStyle style) {
    this.flow = flow;
    this.style = style;
  }

  /**
   * Places the table below what waits in the flow.
   *
   * @param tail slices that must stand on the table's last page
   */
  FittedTable place(TableGrid grid, List<Slice> tail) {
    TableFitter fitter = new TableFitter(grid, style, flow.style().textWidth());
    double tailHeight = SectionFlow.heightBelow(tail);
    FittedTable fitted =
        style.fit() == TableStyle.Fit.ONE_PAGE
            ? onOnePage(fitter, tailHeight).orElseGet(() -> onPages(fitter, grid, tailHeight))
            : onPages(fitter, grid, tailHeight);
    flow.placeWaiting();
    TablePainter painter = new TablePainter(fitted);
    for (int part = 0; part < painter.parts(); part++) {
      if (part > 0) {
        flow.newPage();
      }
      flow.add(slice(painter, part, part == painter.parts() - 1 && !tail.isEmpty()));
    }
    new ArrayList<>(tail).forEach(flow::add);
    return fitted;
  }

  private Optional<FittedTable> onOnePage(TableFitter fitter, double tail) {
    Optional<FittedTable> here = fitter.onOnePage(flow.roomBelowWaiting() - tail - SLACK);
    if (here.isPresent() || flow.isAtPageTop()) {
      return here;
    }
    Optional<FittedTable> onNewPage =
        fitter.onOnePage(flow.roomBelowWaitingOnNewPage() - tail - SLACK);
    onNewPage.ifPresent(fitted -> flow.newPage());
    return onNewPage;
  }

  private FittedTable onPages(TableFitter fitter, TableGrid grid, double tail) {
    double next = flow.style().textHeight();
    FittedTable here = fitter.onPages(new TableRoom(flow.roomBelowWaiting(), next, tail));
    if (flow.isAtPageTop() || beginsWell(here, grid)) {
      return here;
    }
    flow.newPage();
    return fitter.onPages(new TableRoom(flow.roomBelowWaiting(), next, tail));
  }

  /** Whether the table's first page shows a fair part of it below the header. */
  private boolean beginsWell(FittedTable fitted, TableGrid grid) {
    int head = grid.table().headRows();
    int end = fitted.end(0);
    boolean enough = fitted.breaks().isEmpty() || end - head >= TableBreaks.FEWEST_ROWS;
    return enough && fitted.strips().height(0, end) <= flow.roomBelowWaiting();
  }

  private static Slice slice(TablePainter painter, int part, boolean bound) {
    return new Slice(
        0, painter.height(part), 0, bound, (page, top) -> painter.paint(part, page, top));
  }
}
