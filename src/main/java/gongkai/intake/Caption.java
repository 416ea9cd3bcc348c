package gongkai.intake;

import gongkai.sheet.GridCell;
import java.util.Optional;

/**
 * What stands above a table.
 *
 * @param label what stands before the unit's name, {@code 部门名称}
 * @param name the unit's name
 * @param year 年度
 * @param money what is written as 金额单位
 */
record Caption(
    Optional<Words> label, Optional<Words> name, Optional<Words> year, Optional<Words> money) {

  /**
   * A piece of it.
   *
   * @param text what is said
   * @param cell where
   */
  record Words(String text, GridCell cell) {}
}
