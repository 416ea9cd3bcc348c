package gongkai.check;

import gongkai.derive.Derivation.Addend;
import gongkai.derive.Derivation.Addend.OfCell;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Spot;
import gongkai.model.Fact;
import gongkai.pack.Ref;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in which cells of a fill-in workbook the entries stand that figures are made of. */
final class Behind {

  private static final int FEW = 4;

  private Behind() {}

  /** A sentence that names the cells if they are few, else the sheets; empty in a text. */
  static String sentence(Statement statement, Stream<Ref> refs) {
    List<Spot> spots =
        refs.flatMap(ref -> facts(statement, ref))
            .filter(fact -> !statement.data().isPrior(fact))
            .map(fact -> fact.place().spot())
            .filter(spot -> !spot.cell().isEmpty())
            .distinct()
            .sorted()
            .toList();
    if (spots.isEmpty()) {
      return "";
    }
    Stream<String> names =
        spots.size() <= FEW
            ? spots.stream().map(Spot::label)
            : spots.stream().map(spot -> "“" + spot.sheet() + "”表").distinct();
    return names.collect(Collectors.joining("、", "这些数填在", "。"));
  }

  private static Stream<Fact> facts(Statement statement, Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return statement.cell(cell.cell()).stream().flatMap(known -> facts(statement, known));
    }
    return ref instanceof Ref.Entry entry
        ? Stream.ofNullable(statement.data().facts().get(entry.key()))
        : Stream.empty();
  }

  /** By the definition of the cell; by another way to the same figure if that adds nothing. */
  private static Stream<Fact> facts(Statement statement, TableCell cell) {
    return cell.derivations().stream().filter(way -> way.terms() > 0).findFirst().stream()
        .flatMap(way -> way.addends().stream())
        .flatMap(addend -> facts(statement, addend));
  }

  private static Stream<Fact> facts(Statement statement, Addend addend) {
    return addend instanceof OfFact of
        ? Stream.of(of.fact())
        : facts(statement, new Ref.Cell(((OfCell) addend).cell()));
  }
}
