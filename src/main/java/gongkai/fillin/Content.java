package gongkai.fillin;

import java.math.BigDecimal;

/** What stands in a cell. */
public sealed interface Content {

  /** A blank cell. */
  Content NOTHING = new Words("");

  /**
   * A text, never taken for a formula.
   *
   * @param text as it is
   */
  record Words(String text) implements Content {}

  /**
   * A number.
   *
   * @param number exact
   */
  record Figure(BigDecimal number) implements Content {}

  /**
   * What is worked out from other cells.
   *
   * @param text of the formula, without {@code =}
   */
  record Formula(String text) implements Content {}
}
