package gongkai.derive;

import gongkai.appraisal.Project;
import gongkai.appraisal.Tally;
import gongkai.derive.Statement.Member;
import gongkai.model.Fact;
import gongkai.model.YearData;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.Group;
import gongkai.pack.FigureRule.Source;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Refs;
import gongkai.pack.TableForm;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the figures of the text from the tables and the facts. */
final class FigureMaker {

  private final Pack pack;
  private final Refs refs;
  private final YearData data;
  private final SubjectNames names;
  private final Map<String, PublicTable> tables;
  private final List<Project> projects;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, List<Member>> groups = new LinkedHashMap<>();

  FigureMaker(
      Pack pack,
      YearData data,
      SubjectNames names,
      Map<String, PublicTable> tables,
      List<Project> projects) {
    this.pack = pack;
    this.refs = pack.refs();
    this.data = data;
    this.names = names;
    this.tables = tables;
    this.projects = projects;
    pack.groups().forEach((name, group) -> groups.put(name, members(group)));
    pack.figures().forEach((name, rule) -> figures.put(name, make(rule, figures, "")));
  }

  Map<String, Figure> figures() {
    return figures;
  }

  Map<String, List<Member>> groups() {
    return groups;
  }

  private List<Member> members(Group group) {
    List<Member> members = new ArrayList<>();
    for (Map.Entry<String, String> candidate : candidates(group.source()).entrySet()) {
      String id = candidate.getKey();
      if (group.when().stream().anyMatch(ref -> isNonZero(number(ref, Map.of(), id)))) {
        Map<String, Figure> own = new LinkedHashMap<>();
        group.figures().forEach((name, rule) -> own.put(name, make(rule, own, id)));
        members.add(new Member(id, candidate.getValue(), own));
      }
    }
    return members;
  }

  /** Ids of possible members with their names, in printed order. */
  private Map<String, String> candidates(Source source) {
    Map<String, String> candidates = new LinkedHashMap<>();
    if (source instanceof Source.Columns columns) {
      TableForm form = pack.forms().get(columns.table());
      form.columns().stream()
          .filter(column -> columns.ids().contains(column.id()))
          .forEach(column -> candidates.put(column.id(), column.name()));
    } else if (source instanceof Source.Lines lines) {
      pack.forms().get(lines.table()).panels().stream()
          .flatMap(panel -> panel.lines().stream())
          .filter(line -> lines.ids().contains(line.id()))
          .forEach(line -> candidates.put(line.id(), line.label()));
    } else if (source instanceof Source.Subjects subjects) {
      for (String code : codes(subjects)) {
        candidates.put(code, names.find(subjects.catalogue(), code).orElse(code));
      }
    }
    return candidates;
  }

  private SortedSet<String> codes(Source.Subjects subjects) {
    SortedSet<String> codes = new TreeSet<>();
    for (Fact fact : data.all()) {
      String code = fact.key().subject();
      if (code.length() >= subjects.digits()) {
        codes.add(code.substring(0, subjects.digits()));
      }
    }
    codes.removeIf(
        code ->
            !subjects.within().isEmpty() && subjects.within().stream().noneMatch(code::startsWith));
    return codes;
  }

  private Figure make(FigureRule rule, Map<String, Figure> near, String member) {
    Optional<BigDecimal> of =
        sum(rule.of(), near, member).or(() -> rule.otherwise().flatMap(this::otherwise));
    return switch (rule.kind()) {
      case TAKE -> new Figure.Plain(of);
      case SHARE -> new Figure.Share(of, number(rule.base(), near, member));
      case CHANGE -> new Figure.Change(of, number(rule.base(), near, member));
    };
  }

  private Optional<BigDecimal> otherwise(FigureRule.Otherwise otherwise) {
    if (otherwise instanceof FigureRule.OfProjects rule) {
      return new Tally(projects, rule).value();
    }
    FigureRule.GroupSum sum = (FigureRule.GroupSum) otherwise;
    return groups.get(sum.group()).stream()
        .map(member -> member.figures().get(sum.figure()))
        .flatMap(
            figure ->
                figure instanceof Figure.Plain plain ? plain.value().stream() : Stream.empty())
        .reduce(BigDecimal::add);
  }

  private Optional<BigDecimal> sum(Terms terms, Map<String, Figure> near, String member) {
    BigDecimal sum = null;
    for (Terms.Part part : terms.parts()) {
      Optional<BigDecimal> value = number(part.ref(), near, member);
      if (value.isPresent()) {
        BigDecimal signed = part.minus() ? value.get().negate() : value.get();
        sum = sum == null ? signed : sum.add(signed);
      }
    }
    return Optional.ofNullable(sum);
  }

  private Optional<BigDecimal> number(String text, Map<String, Figure> near, String member) {
    Ref ref = refs.find(Token.MEMBER.replace(text, member)).orElse(null);
    if (ref instanceof Ref.Cell cell) {
      return tables.get(cell.cell().table()).value(cell.cell().line(), cell.cell().column());
    }
    if (ref instanceof Ref.Entry entry) {
      return data.number(entry.key());
    }
    if (ref instanceof Ref.Named named) {
      Figure figure = near.getOrDefault(named.name(), figures.get(named.name()));
      return figure instanceof Figure.Plain plain ? plain.value() : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isNonZero(Optional<BigDecimal> number) {
    return number.filter(value -> value.signum() != 0).isPresent();
  }
}
