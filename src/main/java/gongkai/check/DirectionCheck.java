package gongkai.check;

import gongkai.check.FigureParts.Named;
import gongkai.derive.CellNames;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.pack.Ask;
import gongkai.pack.Pack;
import gongkai.pack.Wording.Directions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A reason asked for because a figure changed speaks of a rise if it rose, of a fall if it fell.
 */
final class DirectionCheck implements Check {

  private static final CheckRule RULE =
      new CheckRule("文字-增减方向", "文字", "原因说的增减与数的增减方向一致", "文字", Severity.WARNING, "公开要求");

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    FigureParts parts = new FigureParts(pack, statement);
    CellNames names = new CellNames(pack, statement);
    List<Finding> findings = new ArrayList<>();
    int looked = 0;
    for (Ask ask : pack.asks()) {
      for (Map.Entry<String, List<Named>> reason : changes(parts, ask).entrySet()) {
        Optional<Fact.Words> words = words(pack, statement, ask, reason.getKey());
        Optional<Named> change = clear(reason.getValue());
        if (words.isPresent() && change.isPresent()) {
          looked++;
          check(pack, names, words.get(), change.get()).ifPresent(findings::add);
        }
      }
    }
    return List.of(CheckResult.of(RULE, looked, findings));
  }

  /** The changes that an ask speaks of, by the member of its group. */
  private static Map<String, List<Named>> changes(FigureParts parts, Ask ask) {
    Map<String, List<Named>> changes = new LinkedHashMap<>();
    for (String name : ask.changed()) {
      for (Named named : parts.all(ask.group(), name)) {
        changes.computeIfAbsent(named.member(), member -> new ArrayList<>()).add(named);
      }
    }
    return changes;
  }

  private static Optional<Fact.Words> words(
      Pack pack, Statement statement, Ask ask, String member) {
    FactKey key = pack.refs().entry(ask.paths().get(0), member);
    return statement.data().facts().get(key) instanceof Fact.Words words
        ? Optional.of(words)
        : Optional.empty();
  }

  /** The first change, if all of them went the same way. */
  private static Optional<Named> clear(List<Named> changes) {
    long ways = changes.stream().map(DirectionCheck::direction).distinct().count();
    return ways == 1 && direction(changes.get(0)) != 0
        ? Optional.of(changes.get(0))
        : Optional.empty();
  }

  private static int direction(Named named) {
    return named.figure() instanceof Figure.Change change ? change.direction() : 0;
  }

  private static Optional<Finding> check(
      Pack pack, CellNames names, Fact.Words words, Named named) {
    Directions rule = pack.wording().directions();
    UnaryOperator<String> mask = text -> without(text, rule.dropped());
    List<Hit> up = Hit.all(words, spoken(pack, rule.up()), mask);
    List<Hit> down = Hit.all(words, spoken(pack, rule.down()), mask);
    boolean rose = direction(named) > 0;
    List<Hit> hits = rose ? down : up;
    boolean fits = hits.isEmpty() || !(rose ? up : down).isEmpty();
    boolean other =
        words.paragraphs().stream()
            .map(mask)
            .anyMatch(text -> rule.exceptions().stream().anyMatch(text::contains));
    if (other || fits) {
      return Optional.empty();
    }
    BigDecimal amount = ((Figure.Change) named.figure()).amount();
    return Optional.of(
        Finding.warning(
            RULE.id(),
            words.place(),
            "比上年"
                + (rose ? "增加 " : "减少 ")
                + names.figure(Optional.of(amount), false)
                + "，原因却只说"
                + Hit.list(hits)
                + "："
                + Hit.where(hits),
            "核对上年数和原因，改正其中一个。"));
  }

  /** One of these words, unless it is denied just before. */
  private static Pattern spoken(Pack pack, List<String> words) {
    String denial = Hit.choice(pack.wording().nothing().denials());
    return Hit.pattern("(?<!" + denial + "[^，。；、]{0,2})" + Hit.choice(words));
  }

  /** The same text with blanks in the place of these words. */
  private static String without(String text, List<String> words) {
    String masked = text;
    for (String word : words) {
      masked = masked.replace(word, "　".repeat(word.length()));
    }
    return masked;
  }
}
