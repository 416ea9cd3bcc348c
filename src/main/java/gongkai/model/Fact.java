package gongkai.model;

import gongkai.finding.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One entry of the data file: its value and where it was written. A blank entry is no fact. */
public sealed interface Fact {

  /** Its address. */
  FactKey key();

  /** Where the user wrote it. */
  Place place();

  /** Money in 元, points, or how many; empty for words. */
  default Optional<BigDecimal> figure() {
    if (this instanceof Money money) {
      return Optional.of(money.yuan());
    }
    if (this instanceof Score score) {
      return Optional.of(score.points());
    }
    return this instanceof Count count
        ? Optional.of(BigDecimal.valueOf(count.number()))
        : Optional.empty();
  }

  /**
   * A sum of money.
   *
   * @param key its address
   * @param yuan in 元, exact to the 分
   * @param place where it was written
   */
  record Money(FactKey key, BigDecimal yuan, Place place) implements Fact {}

  /**
   * A number of things or persons.
   *
   * @param key its address
   * @param number not negative
   * @param place where it was written
   */
  record Count(FactKey key, int number, Place place) implements Fact {}

  /**
   * Points (分) or a percentage.
   *
   * @param key its address
   * @param points not negative, with two decimals at most
   * @param place where it was written
   */
  record Score(FactKey key, BigDecimal points, Place place) implements Fact {}

  /**
   * Words.
   *
   * @param key its address
   * @param paragraphs at least one, none empty, none with a line break
   * @param place where they were written
   */
  record Words(FactKey key, List<String> paragraphs, Place place) implements Fact {

    public Words {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
