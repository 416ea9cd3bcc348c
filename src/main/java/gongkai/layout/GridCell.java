package gongkai.layout;

import gongkai.document.Cell;
import gongkai.document.TextStyle.Align;

/**
 * A cell at its place in the grid.
 *
 * @param index among the cells of the table
 * @param row its first row
 * @param column its first column
 * @param cell what it shows
 * @param setting how
 * @param breaker breaks its text
 */
record GridCell(
    int index, int row, int column, Cell cell, TextSetting setting, LineBreaker breaker) {

  int columns() {
    return cell.columns();
  }

  int lastColumn() {
    return column + cell.columns() - 1;
  }

  int lastRow() {
    return row + cell.rows() - 1;
  }

  boolean isBlank() {
    return cell.text().isBlank();
  }

  boolean isFigure() {
    return setting.style().align() == Align.RIGHT;
  }

  boolean isLeft() {
    return setting.style().align() == Align.LEFT || setting.style().align() == Align.JUSTIFY;
  }

  /** Whether it is a code or a number: nothing that could be broken into words. */
  boolean isSolid() {
    String text = cell.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isIdeographic(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Width of the whole text on one line, in 1/1000 of the font size. */
  int wholeWidth() {
    return breaker.glyphs().width();
  }
}
