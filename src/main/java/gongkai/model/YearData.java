package gongkai.model;

import gongkai.finding.Place;
import gongkai.finding.Spot;
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
 * @param blanks where entries stand that were left blank
 * @param prior last year's figures, which stand among the facts where the user gave none; empty if
 *     last year's file is not at hand
 */
public record YearData(
    String file,
    MoneyUnit unit,
    Map<FactKey, Fact> facts,
    List<StatedFigure> stated,
    Map<FactKey, Place> blanks,
    Optional<PriorYear> prior) {

  public YearData {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    stated = List.copyOf(stated);
    blanks = Collections.unmodifiableMap(new LinkedHashMap<>(blanks));
  }

  /** Data of which neither blanks nor last year are known. */
  public YearData(
      String file, MoneyUnit unit, Map<FactKey, Fact> facts, List<StatedFigure> stated) {
    this(file, unit, facts, stated, Map.of(), Optional.empty());
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

  /** 单位名称. */
  public String unitName() {
    return String.join("", words(Info.NAME));
  }

  /** 年度, which no data file is read without. */
  public int year() {
    return number(Info.YEAR).orElseThrow().intValueExact();
  }

  /** Whether this entry is filled in, by the user or from last year's file. */
  public boolean isFilled(FactKey key) {
    return facts.containsKey(key) || prior.filter(last -> last.knows(key)).isPresent();
  }

  /** Whether this was not entered by the user but taken from last year's file. */
  public boolean isPrior(Fact fact) {
    return prior.filter(last -> last.figures().get(fact.key()) == fact).isPresent();
  }

  /** Where this entry stands, filled in or blank; the file alone if it does not stand there. */
  public Place place(FactKey key) {
    Fact fact = facts.get(key);
    return fact == null
        ? blanks.getOrDefault(key, new Place(file, Spot.NONE, key.toString()))
        : fact.place();
  }
}
