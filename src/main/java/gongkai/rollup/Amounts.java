package gongkai.rollup;

import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.OfProjects;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.RollUpRules;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one year that a department's are made of.
 *
 * @param entries by address: what was typed or taken from last year's file, and what would have to
 *     be typed if there were no self-evaluated projects
 * @param totals of entries that people type only where the list beside them is not complete, by
 *     address: what was typed, else the sum of the list
 */
public record Amounts(Map<FactKey, Amount> entries, Map<FactKey, BigDecimal> totals) {

  public Amounts {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
  }

  /** Those of a statement; what the rules drop is not among them. */
  public static Amounts of(Pack pack, RollUpRules rules, Statement statement) {
    Map<FactKey, Amount> entries = new LinkedHashMap<>();
    for (Fact fact : statement.data().all()) {
      Kind kind = pack.schema().find(fact.key().path()).map(Schema::kind).orElseThrow();
      if ((kind == Kind.MONEY || kind == Kind.COUNT) && !rules.isDropped(fact.key())) {
        entries.put(
            fact.key(), new Amount(fact.figure().orElseThrow(), kind == Kind.COUNT, fact.place()));
      }
    }
    Map<FactKey, BigDecimal> totals = new LinkedHashMap<>();
    pack.figures()
        .forEach(
            (name, rule) -> {
              Optional<FactKey> key = entry(pack, rule).filter(known -> !rules.isDropped(known));
              Optional<BigDecimal> value = value(statement.figures().get(name));
              if (key.isPresent() && value.isPresent()) {
                rule.groupSum().ifPresent(sum -> totals.put(key.get(), value.get()));
                Place file = Place.file(statement.data().file());
                rule.ofProjects()
                    .map(OfProjects::isCount)
                    .map(count -> new Amount(value.get(), count, file))
                    .ifPresent(amount -> entries.putIfAbsent(key.get(), amount));
              }
            });
    return new Amounts(entries, totals);
  }

  /** The only entry that a figure is taken from. */
  private static Optional<FactKey> entry(Pack pack, FigureRule rule) {
    return rule.kind() == FigureRule.Kind.TAKE && rule.of().parts().size() == 1
        ? pack.refs()
            .find(rule.of().parts().get(0).ref())
            .filter(Ref.Entry.class::isInstance)
            .map(ref -> ((Ref.Entry) ref).key())
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(Figure figure) {
    return figure instanceof Figure.Plain plain ? plain.value() : Optional.empty();
  }

  /** Whether this entry is one that need not be typed beside a complete list. */
  public boolean isTotal(FactKey key) {
    return totals.containsKey(key);
  }

  /** What stands at this address, or would; empty if nothing. */
  public Optional<BigDecimal> value(FactKey key) {
    BigDecimal total = totals.get(key);
    return total != null
        ? Optional.of(total)
        : Optional.ofNullable(entries.get(key)).map(Amount::value);
  }

  /** The same without these parts; of what nothing is left nothing stands there. */
  Amounts less(Map<FactKey, BigDecimal> parts) {
    Map<FactKey, Amount> rest = new LinkedHashMap<>(entries);
    parts.forEach(
        (key, part) ->
            rest.computeIfPresent(
                key,
                (same, amount) -> amount.value().compareTo(part) == 0 ? null : amount.less(part)));
    return new Amounts(rest, totals);
  }
}
