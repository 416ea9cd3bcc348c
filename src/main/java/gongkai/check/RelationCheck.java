package gongkai.check;

import gongkai.derive.BoundRelation;
import gongkai.derive.BoundRelation.Part;
import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every relation of the pack's 勾稽.yaml holds. */
final class RelationCheck implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.relations().stream().map(RelationCheck::rule).toList();
  }

  private static CheckRule rule(Relation relation) {
    return new CheckRule(
        relation.id(),
        "勾稽关系",
        relation.formula(),
        relation.kind().key(),
        relation.severity(),
        relation.basis());
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    CellNames names = new CellNames(pack, statement);
    Map<String, List<BoundRelation>> bound =
        statement.relations().stream()
            .collect(Collectors.groupingBy(relation -> relation.relation().id()));
    return pack.relations().stream()
        .map(
            relation ->
                check(statement, names, relation, bound.getOrDefault(relation.id(), List.of())))
        .toList();
  }

  private static CheckResult check(
      Statement statement, CellNames names, Relation relation, List<BoundRelation> places) {
    List<Finding> findings = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (BoundRelation place : places) {
      BigDecimal left = sum(statement, place.left());
      BigDecimal right = sum(statement, place.right());
      boolean holds = holds(statement, names, place, left, right);
      if (!isBlank(statement, place)) {
        String sign = sign(relation.kind(), holds, left.compareTo(right));
        (holds ? figures : broken)
            .add(
                side(statement, names, place.left())
                    + sign
                    + side(statement, names, place.right()));
      }
      if (!holds) {
        findings.add(finding(statement, names, place, left.subtract(right)));
      }
    }
    broken.addAll(figures);
    return CheckResult.of(rule(relation), broken, findings);
  }

  /** How the two sides stand to each other. */
  private static String sign(Relation.Kind kind, boolean holds, int order) {
    return switch (kind) {
      case SAME, SUM -> order == 0 ? "＝" : holds ? "≈" : "≠";
      case AT_MOST -> holds ? "≤" : "＞";
      case BOTH, IMPLIES -> "，";
    };
  }

  /** Whether nothing of what the relation speaks of is filled in. */
  private static boolean isBlank(Statement statement, BoundRelation place) {
    return Stream.concat(place.left().stream(), place.right().stream())
        .allMatch(part -> statement.number(part.ref()).isEmpty());
  }

  private static BigDecimal sum(Statement statement, List<Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal value = statement.number(part.ref()).orElse(BigDecimal.ZERO);
      sum = part.minus() ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }

  private static boolean holds(
      Statement statement,
      CellNames names,
      BoundRelation relation,
      BigDecimal left,
      BigDecimal right) {
    BigDecimal off = left.subtract(right);
    return switch (relation.relation().kind()) {
      case SAME -> off.signum() == 0;
      case SUM -> off.abs().compareTo(bound(statement, names, relation)) <= 0;
      case AT_MOST -> off.signum() <= 0;
      case BOTH -> (left.signum() == 0) == (right.signum() == 0);
      case IMPLIES -> left.signum() == 0 || right.signum() != 0;
    };
  }

  /** Counts have no rounding tails, whatever the unit of the money is. */
  private static BigDecimal bound(Statement statement, CellNames names, BoundRelation relation) {
    if (names.isCount(relation.left().get(0).ref())) {
      return BigDecimal.ZERO;
    }
    long present =
        relation.left().stream().filter(part -> statement.number(part.ref()).isPresent()).count();
    return Tolerance.of(statement.data().unit(), (int) present);
  }

  private static Finding finding(
      Statement statement, CellNames names, BoundRelation bound, BigDecimal off) {
    Relation relation = bound.relation();
    boolean count = names.isCount(bound.left().get(0).ref());
    String gap = gap(names, bound, off, count);
    String message =
        relation.formula()
            + "，现在："
            + side(statement, names, bound.left())
            + "；"
            + side(statement, names, bound.right())
            + (gap.isEmpty() ? "" : "；" + gap);
    return new Finding(
            relation.id(),
            relation.severity(),
            place(statement, names, bound),
            message,
            relation.advice())
        .withCause(count || relation.kind() == Relation.Kind.AT_MOST ? "" : gap);
  }

  /** How far off the two sides are, where both are of one kind. */
  private static String gap(CellNames names, BoundRelation bound, BigDecimal off, boolean count) {
    return switch (bound.relation().kind()) {
      case SAME, SUM, AT_MOST -> "相差 " + names.figure(Optional.of(off.abs()), count);
      case BOTH, IMPLIES -> "";
    };
  }

  private static String side(Statement statement, CellNames names, List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (!text.isEmpty() || part.minus()) {
        text.append(part.minus() ? "－" : "＋");
      }
      text.append(names.name(part.ref()))
          .append(" ")
          .append(names.figure(statement.number(part.ref()), names.isCount(part.ref())));
    }
    return text.toString();
  }

  /** Where the user stated or entered one of the figures; else only which cell it is. */
  private static Place place(Statement statement, CellNames names, BoundRelation bound) {
    return Stream.concat(bound.left().stream(), bound.right().stream())
        .map(part -> entered(statement, part.ref()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () -> new Place(statement.data().file(), 0, names.key(bound.left().get(0).ref())));
  }

  private static Optional<Place> entered(Statement statement, Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return statement.cell(cell.cell()).flatMap(TableCell::stated).map(stated -> stated.place());
    }
    return ref instanceof Ref.Entry entry
        ? Optional.of(statement.data().place(entry.key())).filter(place -> place.line() > 0)
        : Optional.empty();
  }
}
