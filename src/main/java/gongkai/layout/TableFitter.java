package gongkai.layout;

import gongkai.document.TableStyle;
import gongkai.layout.TableText.Ease;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the font size, row heights and page breaks with which a table looks best. */
final class TableFitter {

  /** Lowest row, in em. */
  private static final double LOWEST_ROW = 1.25;

  /** Lowest row, in em, to which a table that may break is pressed to stand on one page. */
  private static final double COMFORTABLE_ROW = 1.5;

  /** A cell of more lines than this is a sign of too large a size. */
  private static final int MOST_LINES = 3;

  /** A smaller size is taken for whole names, down to this part of the wished size. */
  private static final double SMALLER = 0.8;

  /** Part of the rows that may well have a wrapped name. */
  private static final double WRAPPED = 0.15;

  /** How far the rows of a long table may be lower than wished. */
  private static final double COMPACT = 0.72;

  private static final List<Double> SQUEEZES = List.of(0.94, 0.88, 0.82);

  private final TableGrid grid;
  private final TableStyle style;
  private final double width;
  private final Map<Double, Optional<TableText>> tried = new HashMap<>();

  /**
   * Prepares a table.
   *
   * @param width of the page between its margins; the table fills it
   */
  TableFitter(TableGrid grid, TableStyle style, double width) {
    this.grid = grid;
    this.style = style;
    this.width = width;
  }

  /**
   * The table at each size at which its columns fit: first those that are not much smaller than
   * wished and keep most names whole. Worked out only as far as they are asked for.
   */
  private Stream<TableText> candidates() {
    if (grid.table().form().isPresent()) {
      return fittingOrSqueezed(); // texts wrap as they will
    }
    double smallest = SMALLER * style.sizes().get(0);
    Stream<TableText> whole =
        fitting().filter(text -> text.size() >= smallest && text.wrappedRows() <= WRAPPED);
    Stream<TableText> tidy = fitting().filter(text -> text.mostLines() <= MOST_LINES);
    return Stream.of(whole, tidy, fittingOrSqueezed()).flatMap(texts -> texts);
  }

  private Stream<TableText> fitting() {
    return style.sizes().stream()
        .flatMap(size -> tried.computeIfAbsent(size, this::atSize).stream());
  }

  private Stream<TableText> fittingOrSqueezed() {
    return fitting().findFirst().isPresent() ? fitting() : Stream.of(squeezed());
  }

  private Optional<TableText> atSize(double size) {
    return new ColumnWidths(grid, style, size)
        .fill(width)
        .map(widths -> TableText.of(grid, style, size, widths));
  }

  /** What is left for a table with too many columns. */
  private TableText squeezed() {
    double size = style.sizes().get(style.sizes().size() - 1);
    double[] widths = new ColumnWidths(grid, style, size).squeeze(width);
    return TableText.of(grid, style, size, widths);
  }

  /** The table on one page with this room; empty if even the smallest size is too high. */
  Optional<FittedTable> onOnePage(double room) {
    if (grid.table().form().isPresent()) {
      Optional<FittedTable> airy = airyOnOnePage(room);
      if (airy.isPresent()) {
        return airy;
      }
    }
    return candidates().flatMap(text -> onOnePage(text, room).stream()).findFirst();
  }

  /** Texts look better a little smaller than pressed between the rules. */
  private Optional<FittedTable> airyOnOnePage(double room) {
    double smallest = SMALLER * style.sizes().get(0);
    return candidates()
        .filter(text -> text.size() >= smallest)
        .flatMap(text -> onOnePage(text, Ease.EASY, room).stream())
        .findFirst();
  }

  private Optional<FittedTable> onOnePage(TableText text, double room) {
    double[] wished = text.heights(Ease.EASY, style.rowHeight());
    if (sum(wished) <= room) {
      return Optional.of(new FittedTable(text, Strips.whole(wished), List.of()));
    }
    return onOnePage(text, Ease.TIGHT, room);
  }

  private Optional<FittedTable> onOnePage(TableText text, Ease ease, double room) {
    double[] lowest = text.heights(ease, LOWEST_ROW * text.size());
    if (sum(lowest) > room) {
      return Optional.empty();
    }
    double level = Math.min(style.rowHeight(), Level.of(lowest, room));
    return Optional.of(new FittedTable(text, Strips.whole(text.heights(ease, level)), List.of()));
  }

  /** The table on as many pages as it needs. */
  FittedTable onPages(TableRoom room) {
    Optional<FittedTable> whole = comfortablyOnOnePage(room.first() - room.tail());
    if (whole.isPresent()) {
      return whole.get();
    }
    double compact = COMPACT * style.rowHeight();
    FittedTable broken = broken(candidates().findFirst().orElseThrow(), compact, room);
    if (!endsPoorly(broken)) {
      return broken;
    }
    return squeezed(broken, compact, room).orElseGet(() -> mended(broken, room));
  }

  private Optional<FittedTable> comfortablyOnOnePage(double room) {
    double smallest = SMALLER * style.sizes().get(0);
    return candidates()
        .filter(text -> text.size() >= smallest)
        .flatMap(text -> onOnePage(text, room).stream())
        .filter(fitted -> fitted.strips().lowest() >= COMFORTABLE_ROW * fitted.cells().size())
        .findFirst();
  }

  private FittedTable broken(TableText text, double height, TableRoom room) {
    Strips strips = Strips.of(text, text.heights(Ease.EASY, height));
    return new FittedTable(text, strips, new TableBreaks(grid, strips, room).breaks());
  }

  private boolean endsPoorly(FittedTable fitted) {
    int pages = fitted.breaks().size();
    return pages > 0 && fitted.strips().count() - fitted.start(pages) < TableBreaks.FEWEST_ROWS;
  }

  /** A little smaller, if that saves the poor last page. */
  private Optional<FittedTable> squeezed(FittedTable broken, double compact, TableRoom room) {
    return candidates()
        .limit(2)
        .flatMap(text -> SQUEEZES.stream().map(factor -> broken(text, factor * compact, room)))
        .filter(fitted -> fitted.breaks().size() < broken.breaks().size())
        .filter(fitted -> !endsPoorly(fitted))
        .findFirst();
  }

  private FittedTable mended(FittedTable broken, TableRoom room) {
    List<Integer> breaks = new TableBreaks(grid, broken.strips(), room).mended(broken.breaks());
    return new FittedTable(broken.cells(), broken.strips(), breaks);
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
