package gongkai.model;

import gongkai.finding.Place;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one data file says about one unit's year.
 *
 * @param file the file as the user named it
 * @param unit 金额单位 of the file
 * @param facts by address, in the order of the file
 * @param stated the stated figures (列示数), in the order of the file
 */
public record YearData(
    String file, MoneyUnit unit, Map<FactKey, Fact> facts, List<StatedFigure> stated) {

  public YearData {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    stated = List.copyOf(stated);
  }

  /** All facts in the order of the file. */
  public Collection<Fact> all() {
    return facts.values();
  }

  /** The figure at this address, money in 元 or a count; empty if the user left it blank. */
  public Optional<BigDecimal> number(FactKey key) {
    return Optional.ofNullable(facts.get(key)).flatMap(Fact::figure);
  }

  /** The paragraphs at this address; empty if the user left it blank. */
  public List<String> words(FactKey key) {
    return facts.get(key) instanceof Fact.Words words ? words.paragraphs() : List.of();
  }

  /**
   * Where this entry was written; the file alone, with the address as key, if it was left blank.
   */
  public Place place(FactKey key) {
    Fact fact = facts.get(key);
    return fact == null ? new Place(file, 0, key.toString()) : fact.place();
  }
}
