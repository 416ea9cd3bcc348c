package gongkai.check;

import gongkai.derive.BoundRelation;
import gongkai.derive.BoundRelation.Part;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
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
    int looked = 0;
    for (BoundRelation place : places) {
      BigDecimal left = sum(statement, place.left());
      BigDecimal right = sum(statement, place.right());
      looked += isBlank(statement, place) ? 0 : 1;
      if (!holds(statement, place, left, right)) {
        findings.add(finding(statement, names, place, left.subtract(right)));
      }
    }
    return CheckResult.of(relation.id(), relation.formula(), relation.basis(), looked, findings);
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
      Statement statement, BoundRelation relation, BigDecimal left, BigDecimal right) {
    BigDecimal off = left.subtract(right);
    return switch (relation.relation().kind()) {
      case SAME -> off.signum() == 0;
      case SUM -> off.abs().compareTo(bound(statement, relation)) <= 0;
      case AT_MOST -> off.signum() <= 0;
      case BOTH -> (left.signum() == 0) == (right.signum() == 0);
      case IMPLIES -> left.signum() == 0 || right.signum() != 0;
    };
  }

  private static BigDecimal bound(Statement statement, BoundRelation relation) {
    long present =
        relation.left().stream().filter(part -> statement.number(part.ref()).isPresent()).count();
    return Tolerance.of(statement.data().unit(), (int) present);
  }

  private static Finding finding(
      Statement statement, CellNames names, BoundRelation bound, BigDecimal off) {
    Relation relation = bound.relation();
    String message =
        relation.formula()
            + "，现在："
            + side(statement, names, bound.left())
            + "；"
            + side(statement, names, bound.right())
            + gap(names, bound, off, names.isCount(bound.left().get(0).ref()));
    return new Finding(
        relation.id(),
        relation.severity(),
        place(statement, names, bound),
        message,
        relation.advice());
  }

  /** How far off the two sides are, where both are of one kind. */
  private static String gap(CellNames names, BoundRelation bound, BigDecimal off, boolean count) {
    return switch (bound.relation().kind()) {
      case SAME, SUM, AT_MOST -> "；相差 " + names.figure(Optional.of(off.abs()), count);
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
    FactKey key = ((Ref.Entry) ref).key();
    return Optional.of(statement.data().place(key)).filter(place -> place.line() > 0);
  }
}
