package gongkai.check;

import gongkai.derive.BoundRelation;
import gongkai.derive.BoundRelation.Part;
import gongkai.derive.CellNames;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Place;
import gongkai.model.MoneyUnit;
import gongkai.model.PriorYear;
import gongkai.model.Tolerance;
import gongkai.pack.Ref;
import gongkai.pack.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The two sides of a relation at one place of a report, compared. */
final class Comparison {

  private final Statement statement;
  private final CellNames names;
  private final FigureParts parts;
  private final BoundRelation bound;
  private final Relation.Kind kind;
  private final boolean count;
  private final BigDecimal left;
  private final BigDecimal right;
  private final BigDecimal off;
  private final boolean holds;

  Comparison(Statement statement, CellNames names, FigureParts parts, BoundRelation bound) {
    this.statement = statement;
    this.names = names;
    this.parts = parts;
    this.bound = bound;
    this.kind = bound.relation().kind();
    this.count = names.isCount(bound.left().get(0).ref());
    this.left = statement.sum(bound.left());
    this.right = statement.sum(bound.right());
    this.off = left.subtract(right);
    this.holds = compare();
  }

  /** Whether nothing of what the relation speaks of is filled in. */
  boolean isBlank() {
    return addends().allMatch(part -> statement.number(part.ref()).isEmpty());
  }

  private Stream<Part> addends() {
    return Stream.concat(bound.left().stream(), bound.right().stream());
  }

  boolean holds() {
    return holds;
  }

  private boolean compare() {
    return switch (kind) {
      case SAME -> off.abs().compareTo(copyTolerance()) <= 0;
      case ZERO -> off.signum() == 0;
      case SUM -> off.abs().compareTo(tolerance()) <= 0;
      case AT_MOST -> off.compareTo(tolerance()) <= 0;
      case BOTH -> (left.signum() == 0) == (right.signum() == 0);
      case IMPLIES -> left.signum() == 0 || right.signum() != 0;
      case NOT_NEGATIVE -> left.signum() >= 0;
    };
  }

  /** A relation that holds only because printed figures have tails. */
  boolean holdsByTail() {
    return switch (kind) {
      case SAME, SUM -> off.signum() != 0 && holds;
      case AT_MOST -> off.signum() > 0 && holds;
      case ZERO, BOTH, IMPLIES, NOT_NEGATIVE -> false;
    };
  }

  /** Of two files that know different units one knows 万元 only. */
  private BigDecimal copyTolerance() {
    return prior()
        .map(prior -> Tolerance.ofCopy(statement.data().unit(), prior.source().unit()))
        .orElse(BigDecimal.ZERO);
  }

  /** The unit that says least: of this year's file, or of last year's if a figure is from there. */
  private MoneyUnit unit() {
    return prior()
        .map(prior -> prior.source().unit())
        .filter(unit -> unit == MoneyUnit.WAN)
        .orElse(statement.data().unit());
  }

  /** Last year's file, if one of the figures is from there. */
  private Optional<PriorYear> prior() {
    return statement
        .data()
        .prior()
        .filter(prior -> sources(addends().toList()).anyMatch(ref -> isOf(prior, ref)));
  }

  private static boolean isOf(PriorYear prior, Ref ref) {
    return ref instanceof Ref.Entry entry && prior.knows(entry.key());
  }

  /** The cells and entries of a side: a figure of the text stands for what it is made from. */
  private Stream<Ref> sources(List<Part> side) {
    return side.stream()
        .map(Part::ref)
        .flatMap(
            ref ->
                ref instanceof Ref.Named named
                    ? parts.all("", named.name()).get(0).of().stream()
                    : Stream.of(ref));
  }

  /** Counts have no rounding tails, whatever the unit of the money is. */
  private BigDecimal tolerance() {
    MoneyUnit unit = unit();
    if (count || unit == MoneyUnit.YUAN) {
      return BigDecimal.ZERO;
    }
    long leftTerms = sources(bound.left()).filter(ref -> statement.number(ref).isPresent()).count();
    long rightTerms =
        sources(bound.right()).filter(ref -> statement.number(ref).isPresent()).count();
    return Tolerance.of(unit, (int) Math.max(leftTerms, rightTerms));
  }

  /** Both sides with how they stand to each other. */
  String figures() {
    return side(bound.left()) + sign() + side(bound.right());
  }

  private String sign() {
    return switch (kind) {
      case SAME, SUM -> off.signum() == 0 ? "＝" : holds ? "≈" : "≠";
      case AT_MOST -> holdsByTail() ? "≈" : holds ? "≤" : "＞";
      case BOTH, IMPLIES -> "，";
      case NOT_NEGATIVE, ZERO -> "";
    };
  }

  /** What does not hold, with the figures. */
  String message() {
    String gap = gap();
    String sides = side(bound.left()) + (kind.sides() == 2 ? "；" + side(bound.right()) : "");
    return bound.relation().formula() + "，现在：" + sides + (gap.isEmpty() ? "" : "；" + gap);
  }

  /** How far off the two sides are, where both are of one kind. */
  private String gap() {
    return switch (kind) {
      case SAME, SUM, AT_MOST -> "相差 " + names.figure(Optional.of(off.abs()), count);
      case BOTH, IMPLIES, NOT_NEGATIVE, ZERO -> "";
    };
  }

  /** Sums of money that are off by the same amount may be off for the same reason. */
  String cause() {
    return count || kind == Relation.Kind.AT_MOST ? "" : gap();
  }

  private String side(List<Part> parts) {
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

  /**
   * Where the user stated or entered one of the figures, or the only entry of one; else only which
   * cell it is. Of the many entries behind a sum none is to blame before the others.
   */
  Place place() {
    return first(this::entered)
        .or(() -> kind == Relation.Kind.SUM ? Optional.empty() : first(this::onlyEntry))
        .orElseGet(
            () -> new Place(statement.data().file(), 0, names.key(bound.left().get(0).ref())));
  }

  /** In which cells to look where no single one is to blame; empty if {@link #place} says it. */
  String behind() {
    return place().spot().isKnown()
        ? ""
        : Behind.sentence(statement, Stream.concat(sources(bound.left()), sources(bound.right())));
  }

  private Optional<Place> first(Function<Ref, Optional<Place>> search) {
    return addends().flatMap(part -> search.apply(part.ref()).stream()).findFirst();
  }

  private Optional<Place> entered(Ref ref) {
    if (ref instanceof Ref.Named named) {
      return parts.place(parts.all("", named.name()).get(0).of());
    }
    if (ref instanceof Ref.Cell cell) {
      return statement.cell(cell.cell()).flatMap(TableCell::stated).map(stated -> stated.place());
    }
    return ref instanceof Ref.Entry entry
        ? Optional.of(statement.data().place(entry.key())).filter(place -> place.spot().isKnown())
        : Optional.empty();
  }

  /** The entry of a cell that is made of one alone. */
  private Optional<Place> onlyEntry(Ref ref) {
    return ref instanceof Ref.Cell cell
        ? statement
            .cell(cell.cell())
            .map(known -> known.derivations().get(0).addends())
            .filter(addends -> addends.size() == 1)
            .map(addends -> addends.get(0))
            .filter(OfFact.class::isInstance)
            .map(entry -> ((OfFact) entry).fact().place())
        : Optional.empty();
  }
}
