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
import gongkai.pack.Ref;
import gongkai.pack.Wording.Directions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    String path = ask.paths().get(0).replace("<项>", member);
    FactKey key = ((Ref.Entry) pack.refs().parse(path)).key();
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
    String text = String.join("", words.paragraphs());
    for (String dropped : rule.dropped()) {
      text = text.replace(dropped, "");
    }
    boolean up = rule.up().stream().anyMatch(text::contains);
    boolean down = rule.down().stream().anyMatch(text::contains);
    boolean rose = direction(named) > 0;
    boolean other = rule.exceptions().stream().anyMatch(text::contains);
    if (other || up == down || up == rose) {
      return Optional.empty();
    }
    BigDecimal amount = ((Figure.Change) named.figure()).amount();
    List<Hit> hits = Hit.all(words, up ? rule.up() : rule.down());
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
}
