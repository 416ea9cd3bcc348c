package gongkai.office;

/** How a spreadsheet names its columns. */
public final class ColumnName {

  private ColumnName() {}

  /**
   * The letters of a column, {@code A} to {@code Z}, then {@code AA}.
   *
   * @param column counted from 0
   */
  public static String of(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : of(column / 26 - 1) + last;
  }
}
