package gongkai.check;

import gongkai.appraisal.Tally;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.GroupSum;
import gongkai.pack.FigureRule.OfProjects;
import gongkai.pack.FigureRule.Otherwise;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import gongkai.pack.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows the figures of the text (指标) back to the cells and entries they are made from. */
final class FigureParts {

  private final Pack pack;
  private final Statement statement;

  FigureParts(Pack pack, Statement statement) {
    this.pack = pack;
    this.statement = statement;
  }

  /**
   * A figure with what it is made from.
   *
   * @param member id of the member of a group it belongs to; empty for one of the whole report
   * @param name its name, with the member's
   * @param figure its values
   * @param of what it is made from
   * @param base what it is compared with
   */
  record Named(String member, String name, Figure figure, List<Ref> of, List<Ref> base) {}

  /** The figure of this name: one for each member of the group, or one if no group is given. */
  List<Named> all(String group, String name) {
    if (group.isEmpty()) {
      return List.of(named("", "", name, pack.figures(), statement.figures()));
    }
    Map<String, FigureRule> rules = pack.groups().get(group).figures();
    return statement.groups().get(group).stream()
        .map(member -> named(member.id(), member.name(), name, rules, member.figures()))
        .toList();
  }

  /** All of these figures, those of groups for each member. */
  List<Named> all(Wording.Units units) {
    List<Named> all = new ArrayList<>();
    units.figures().forEach(name -> all.addAll(all("", name)));
    units.groups().forEach((group, names) -> names.forEach(name -> all.addAll(all(group, name))));
    return all;
  }

  private Named named(
      String member,
      String memberName,
      String name,
      Map<String, FigureRule> rules,
      Map<String, Figure> figures) {
    FigureRule rule = rules.get(name);
    return new Named(
        member,
        memberName + name,
        figures.get(name),
        refs(rule, member, rules),
        rule.base().isEmpty() ? List.of() : refs(rule.base(), member, rules));
  }

  /** What a figure is made from; where that is blank, what stands for it. */
  private List<Ref> refs(FigureRule rule, String member, Map<String, FigureRule> near) {
    List<Ref> refs = refs(rule.of(), member, near);
    return rule.otherwise().isEmpty() || refs.stream().anyMatch(this::isFilled)
        ? refs
        : otherwise(rule.otherwise().get());
  }

  private List<Ref> otherwise(Otherwise otherwise) {
    if (otherwise instanceof OfProjects rule) {
      return new Tally(statement.projects(), rule)
          .entries().stream().<Ref>map(Ref.Entry::new).toList();
    }
    GroupSum sum = (GroupSum) otherwise;
    return all(sum.group(), sum.figure()).stream().flatMap(named -> named.of().stream()).toList();
  }

  private boolean isFilled(Ref ref) {
    return statement.number(ref).isPresent();
  }

  private List<Ref> refs(Terms terms, String member, Map<String, FigureRule> near) {
    return terms.parts().stream().flatMap(part -> refs(part.ref(), member, near).stream()).toList();
  }

  /** Another figure stands for its own parts. */
  private List<Ref> refs(String text, String member, Map<String, FigureRule> near) {
    Ref ref = pack.refs().find(Token.MEMBER.replace(text, member)).orElse(null);
    if (ref instanceof Ref.Named named) {
      FigureRule rule = near.getOrDefault(named.name(), pack.figures().get(named.name()));
      return refs(rule, member, near);
    }
    return ref == null ? List.of() : List.of(ref);
  }

  /** Where the user wrote the first entry behind these; empty if nothing was written. */
  Optional<Place> place(List<Ref> refs) {
    return refs.stream().flatMap(this::places).filter(place -> place.spot().isKnown()).findFirst();
  }

  private Stream<Place> places(Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return statement.cell(cell.cell()).stream().flatMap(FigureParts::places);
    }
    return ref instanceof Ref.Entry entry
        ? Stream.of(statement.data().place(entry.key()))
        : Stream.empty();
  }

  private static Stream<Place> places(TableCell cell) {
    Stream<Place> entered =
        cell.derivations().stream()
            .flatMap(derivation -> derivation.addends().stream())
            .flatMap(addend -> addend instanceof OfFact of ? Stream.of(of.fact()) : Stream.empty())
            .map(Fact::place);
    return Stream.concat(cell.stated().map(stated -> stated.place()).stream(), entered);
  }
}
