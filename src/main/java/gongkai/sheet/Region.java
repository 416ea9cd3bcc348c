package gongkai.sheet;

/**
 * Cells merged into one; all ends included, counted from 0.
 *
 * @param top first row
 * @param left first column, whose cell in the first row holds the content
 * @param bottom last row
 * @param right last column
 */
public record Region(int top, int left, int bottom, int right) {

  /** Whether this cell is part of it. */
  public boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}
