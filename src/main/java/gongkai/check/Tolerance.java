package gongkai.check;

import gongkai.model.MoneyUnit;
import java.math.BigDecimal;

/**
 * How far a sum of printed figures may be off: nothing in 元; in 万元 0.005 × (n + 1) for n printed
 * addends, since every figure may carry half a unit of its last place.
 */
final class Tolerance {

  /** 0.005 万元. */
  private static final BigDecimal HALF_LAST_PLACE = new BigDecimal("50");

  private Tolerance() {}

  /** The bound in 元. */
  static BigDecimal of(MoneyUnit unit, int addends) {
    return unit == MoneyUnit.YUAN
        ? BigDecimal.ZERO
        : HALF_LAST_PLACE.multiply(BigDecimal.valueOf(addends + 1L));
  }

  /** How far a copy may be off in 元: nothing, unless one of the two files knows 万元 only. */
  static BigDecimal ofCopy(MoneyUnit one, MoneyUnit other) {
    return one == other ? BigDecimal.ZERO : HALF_LAST_PLACE;
  }

  /** The bound for figures printed with so many decimals, in units of that print. */
  static BigDecimal ofPrinted(int decimals, int addends) {
    return new BigDecimal("0.5").movePointLeft(decimals).multiply(BigDecimal.valueOf(addends + 1L));
  }
}
