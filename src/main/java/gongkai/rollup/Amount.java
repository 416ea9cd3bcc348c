package gongkai.rollup;

import gongkai.finding.Place;
import java.math.BigDecimal;

/**
 * A figure that can be added up.
 *
 * @param value money in 元, exact to the 分, or a count
 * @param count whether it counts things instead of money
 * @param place where it stands; only the file if it was worked out
 */
public record Amount(BigDecimal value, boolean count, Place place) {

  Amount less(BigDecimal part) {
    return new Amount(value.subtract(part), count, place);
  }
}
