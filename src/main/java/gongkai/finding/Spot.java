package gongkai.finding;

/**
 * A spot in a file: a line of a text, or a cell of a workbook.
 *
 * @param order among the spots of one file, counted from 1; 0 when no spot is known
 * @param sheet name of the worksheet; empty in a text
 * @param cell {@code C5}; empty in a text
 */
public record Spot(long order, String sheet, String cell) implements Comparable<Spot> {

  /** No spot is known. */
  public static final Spot NONE = new Spot(0, "", "");

  /** A sheet has at most this many rows and columns, in any version of Excel. */
  private static final long ROWS = 1_048_576;

  private static final long COLUMNS = 16_384;

  /** A line of a text, counted from 1; 0 when none is known. */
  public static Spot line(int line) {
    return line == 0 ? NONE : new Spot(line, "", "");
  }

  /**
   * A cell of a workbook.
   *
   * @param index of the sheet, counted from 0
   * @param sheet its name
   * @param row counted from 0
   * @param column counted from 0
   */
  public static Spot cell(int index, String sheet, int row, int column) {
    long order = (index * ROWS + row) * COLUMNS + column + 1;
    return new Spot(order, sheet, letters(column) + (row + 1));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** Whether it is known at all. */
  public boolean isKnown() {
    return order > 0;
  }

  /** The line of a text; 0 in a workbook. */
  public int line() {
    return cell.isEmpty() ? (int) order : 0;
  }

  /** As people say it, {@code 第12行}, {@code “收入”表 C5 格}; empty if not known. */
  public String label() {
    if (!isKnown()) {
      return "";
    }
    return cell.isEmpty() ? "第" + order + "行" : "“" + sheet + "”表 " + cell + " 格";
  }

  @Override
  public int compareTo(Spot other) {
    return Long.compare(order, other.order);
  }
}
