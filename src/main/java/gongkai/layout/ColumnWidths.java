package gongkai.layout;

import gongkai.document.Table.Form;
import gongkai.document.TableStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares the width of the page among the columns of a table, as their content asks for one size.
 */
final class ColumnWidths {

  /** Names wrap at no fewer characters than this. */
  private static final double NAME = 4;

  /** Header words of up to so many characters stay on one line. */
  private static final double SHORT_HEADER = 3;

  private static final double HEADER_LINES = 3;
  private static final double NARROWEST_WRAP = 2;

  /** Room for 1234.56 in columns that happen to be empty. */
  private static final double FIGURE = 3.5;

  /** No name may claim more of the width than this. */
  private static final double WIDEST_NAME = 0.45;

  private final TableGrid grid;
  private final double size;
  private final double padding;
  private final ColumnKind[] kinds;
  private final double[] least;
  private final double[] whole;

  ColumnWidths(TableGrid grid, TableStyle style, double size) {
    this.grid = grid;
    this.size = size;
    this.padding = style.padding();
    this.kinds = ColumnKind.of(grid);
    this.least = new double[grid.columns()];
    this.whole = new double[grid.columns()];
    grid.cells().stream().filter(cell -> cell.columns() == 1).forEach(this::measure);
    for (int column = 0; column < least.length; column++) {
      boolean figures = kinds[column] == ColumnKind.FIGURE && form().isEmpty();
      double floor = figures ? FIGURE : 1;
      least[column] = Math.max(least[column], floor * size + 2 * padding);
    }
    grid.cells().stream().filter(cell -> cell.columns() > 1).forEach(this::spread);
  }

  private void measure(GridCell cell) {
    int column = cell.column();
    double natural = points(cell.wholeWidth());
    least[column] = Math.max(least[column], leastOf(cell));
    whole[column] = Math.max(whole[column], natural);
  }

  /** Rounded up by a trifle, so that the text surely fits. */
  private double points(double units) {
    return units * size / 1000 + 2 * padding + 0.05;
  }

  private double leastOf(GridCell cell) {
    double natural = cell.wholeWidth();
    if (cell.isFigure() || cell.isSolid()) {
      return points(natural);
    }
    double wrapped;
    if (form().isPresent()) {
      wrapped = 1;
    } else if (cell.isLeft() && !grid.isHead(cell)) {
      wrapped = NAME;
    } else if (natural <= SHORT_HEADER * 1000) {
      wrapped = SHORT_HEADER;
    } else {
      wrapped = Math.max(NARROWEST_WRAP, Math.ceil(natural / 1000 / HEADER_LINES));
    }
    double piece = cell.breaker().longestPiece();
    return points(Math.min(natural, Math.max(wrapped * 1000, piece)));
  }

  private void spread(GridCell cell) {
    double have = 0;
    for (int column = cell.column(); column <= cell.lastColumn(); column++) {
      have += least[column];
    }
    double lacking = leastOf(cell) - have;
    for (int column = cell.column(); lacking > 0 && column <= cell.lastColumn(); column++) {
      least[column] += lacking / cell.columns();
    }
  }

  /** The widths, which fill the room; empty if the content needs more at this size. */
  Optional<double[]> fill(double room) {
    double[] widths = least.clone();
    double spare = room - sum(widths);
    if (spare < 0) {
      return Optional.empty();
    }
    if (form().isPresent()) {
      designed(form().get(), widths, spare, room);
      return Optional.of(widths);
    }
    spare -= whole(ColumnKind.NAME, widths, spare, room);
    spare -= evenFigures(widths, Math.max(0, spare));
    spare -= whole(ColumnKind.CODE, widths, spare, room);
    shareOut(widths, Math.max(0, spare));
    return Optional.of(widths);
  }

  private Optional<Form> form() {
    return grid.table().form();
  }

  /** As the form says; columns that need more take it from those that have more than they need. */
  private static void designed(Form form, double[] widths, double spare, double room) {
    double[] lacking = new double[widths.length];
    for (int column = 0; column < widths.length; column++) {
      lacking[column] = Math.max(0, form.share(column) * room - widths[column]);
    }
    double all = sum(lacking);
    for (int column = 0; column < widths.length; column++) {
      widths[column] += all > 0 ? spare * lacking[column] / all : spare / widths.length;
    }
  }

  /** The widths when nothing fits: all give way alike. */
  double[] squeeze(double room) {
    double needed = sum(least);
    return Arrays.stream(least).map(width -> width * room / needed).toArray();
  }

  /** Widens columns of words or codes towards their longest text. */
  private double whole(ColumnKind kind, double[] widths, double spare, double room) {
    double[] lacking = new double[widths.length];
    for (int column = 0; column < widths.length; column++) {
      if (kinds[column] == kind) {
        double wished = Math.min(whole[column], Math.max(WIDEST_NAME * room, least[column]));
        lacking[column] = Math.max(0, wished - widths[column]);
      }
    }
    double wanted = sum(lacking);
    double share = wanted > spare && wanted > 0 ? Math.max(0, spare) / wanted : 1;
    for (int column = 0; column < widths.length; column++) {
      widths[column] += lacking[column] * share;
    }
    return wanted * share;
  }

  /** Figure columns are equally wide where there is room, at most as their longest header asks. */
  private double evenFigures(double[] widths, double spare) {
    int[] figures = columns(ColumnKind.FIGURE);
    if (figures.length == 0) {
      return 0;
    }
    double[] floors = Arrays.stream(figures).mapToDouble(column -> widths[column]).toArray();
    double wished = Arrays.stream(figures).mapToDouble(column -> whole[column]).max().orElse(0);
    double level = Math.min(wished, Level.of(floors, sum(floors) + spare));
    double given = 0;
    for (int column : figures) {
      double more = Math.max(0, level - widths[column]);
      widths[column] += more;
      given += more;
    }
    return given;
  }

  private void shareOut(double[] widths, double spare) {
    double[] shares = new double[widths.length];
    for (int column = 0; column < widths.length; column++) {
      shares[column] = widths[column] * kinds[column].share();
    }
    double all = sum(shares);
    for (int column = 0; column < widths.length; column++) {
      widths[column] += spare * shares[column] / all;
    }
  }

  private int[] columns(ColumnKind kind) {
    return IntStream.range(0, kinds.length).filter(column -> kinds[column] == kind).toArray();
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
