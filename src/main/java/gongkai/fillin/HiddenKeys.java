package gongkai.fillin;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.Collection;

/** What becomes of the hidden keys in the hands of people. */
final class HiddenKeys {

  private HiddenKeys() {}

  /**
   * Whether this was a sheet to be filled in before somebody deleted its first column: nothing but
   * formulas and the mark of the entries is left in its hidden row.
   */
  static boolean areGone(Sheet sheet) {
    Collection<GridCell> head = sheet.row(0).values();
    return head.stream().anyMatch(HiddenKeys::isValue)
        && head.stream().allMatch(cell -> isValue(cell) || cell.formula());
  }

  private static boolean isValue(GridCell cell) {
    return cell.text().equals(Keys.VALUE);
  }

  static Finding lost(Place place, String message) {
    return Finding.error(
        "填报-隐藏栏", place, message, "撤销这处改动；撤销不了就用 gongkai new 另生成一份，把填好的数复制过去（不要复制第一栏）。");
  }
}
