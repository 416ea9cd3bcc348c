package gongkai.derive;

import gongkai.model.FactKey;
import gongkai.pack.Ask;
import gongkai.pack.FigureRule;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.util.Map;
import java.util.Set;

/** Knows which figures can still change: those that come from entries yet to be filled in. */
final class Unknown {

  private final Pack pack;
  private final Statement statement;
  private final Set<FactKey> wanted;

  /**
   * Of one year's data.
   *
   * @param wanted what is yet to be filled in; it may grow
   */
  Unknown(Pack pack, Statement statement, Set<FactKey> wanted) {
    this.pack = pack;
    this.statement = statement;
    this.wanted = wanted;
  }

  /** Whether what is asked for is needed, or may be once everything is filled in. */
  boolean mayNeed(Ask ask, String member, Map<String, Figure> own) {
    return ask.isUnconditional()
        || ask.nonZero().stream().anyMatch(name -> mayBeNonZero(name, ask.group(), member, own))
        || ask.changed().stream().anyMatch(name -> mayChange(name, ask.group(), member, own));
  }

  private boolean mayBeNonZero(String name, String group, String member, Map<String, Figure> own) {
    boolean nonZero = figure(name, own) instanceof Figure.Plain plain && plain.nonZero();
    return nonZero || isOpen(rule(name, group), group, member);
  }

  private boolean mayChange(String name, String group, String member, Map<String, Figure> own) {
    boolean known =
        figure(name, own) instanceof Figure.Change change && change.before().isPresent();
    boolean changed = known && ((Figure.Change) figure(name, own)).direction() != 0;
    FigureRule rule = rule(name, group);
    return changed || isOpen(rule.base(), group, member) || isOpen(rule, group, member);
  }

  private Figure figure(String name, Map<String, Figure> own) {
    return own.getOrDefault(name, statement.figures().get(name));
  }

  private FigureRule rule(String name, String group) {
    FigureRule own = group.isEmpty() ? null : pack.groups().get(group).figures().get(name);
    return own == null ? pack.figures().get(name) : own;
  }

  private boolean isOpen(FigureRule rule, String group, String member) {
    return rule.of().parts().stream()
            .map(Terms.Part::ref)
            .anyMatch(ref -> isOpen(ref, group, member))
        || rule.groupSum().filter(this::isOpen).isPresent();
  }

  private boolean isOpen(FigureRule.GroupSum sum) {
    return statement.groups().get(sum.group()).stream()
        .anyMatch(one -> isOpen(rule(sum.figure(), sum.group()), sum.group(), one.id()));
  }

  /** A cell of a table was imported as it is. */
  private boolean isOpen(String text, String group, String member) {
    Ref ref = pack.refs().find(Token.MEMBER.replace(text, member)).orElse(null);
    return ref instanceof Ref.Entry entry && wanted.contains(entry.key())
        || ref instanceof Ref.Named named && isOpen(rule(named.name(), group), group, member);
  }
}
