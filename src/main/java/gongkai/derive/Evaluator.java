package gongkai.derive;

import gongkai.derive.Blueprint.SumOfCells;
import gongkai.derive.Blueprint.SumOfFacts;
import gongkai.derive.Blueprint.Way;
import gongkai.derive.Derivation.Addend;
import gongkai.derive.Derivation.Addend.OfCell;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.Recipe.Signed;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.MoneyUnit;
import gongkai.model.StatedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out the cells of one table: a stated figure stands, every other one is derived. */
final class Evaluator {

  private final Map<CellRef, Blueprint> blueprints = new LinkedHashMap<>();
  private final Map<CellRef, StatedFigure> stated;
  private final MoneyUnit unit;
  private final Map<CellRef, TableCell> done = new HashMap<>();

  Evaluator(List<Blueprint> cells, Map<CellRef, StatedFigure> stated, MoneyUnit unit) {
    cells.forEach(cell -> blueprints.put(cell.ref(), cell));
    this.stated = stated;
    this.unit = unit;
  }

  Map<CellRef, TableCell> evaluate() {
    Map<CellRef, TableCell> cells = new LinkedHashMap<>();
    blueprints.keySet().forEach(ref -> cells.put(ref, cell(ref)));
    return cells;
  }

  private TableCell cell(CellRef ref) {
    TableCell known = done.get(ref);
    if (known != null) {
      return known;
    }
    Blueprint blueprint = blueprints.get(ref);
    List<Derivation> derivations = blueprint.ways().stream().map(this::derive).toList();
    Optional<StatedFigure> own = Optional.ofNullable(stated.get(ref));
    Optional<BigDecimal> value =
        own.isPresent()
            ? own.map(figure -> number(figure, blueprint.count()))
            : derivations.get(0).value();
    TableCell cell = new TableCell(ref, blueprint.count(), value, own, derivations);
    done.put(ref, cell);
    return cell;
  }

  private BigDecimal number(StatedFigure figure, boolean count) {
    return count ? figure.number() : unit.toYuan(figure.number());
  }

  private Derivation derive(Way way) {
    List<Addend> addends = new ArrayList<>();
    if (way instanceof SumOfFacts facts) {
      for (Fact fact : facts.facts()) {
        addends.add(new OfFact(fact, fact.figure()));
      }
    } else if (way instanceof SumOfCells cells) {
      for (Signed signed : cells.cells()) {
        Optional<BigDecimal> value =
            blueprints.containsKey(signed.cell()) ? cell(signed.cell()).value() : Optional.empty();
        addends.add(new OfCell(signed.minus(), signed.cell(), value));
      }
    }
    return new Derivation(way.rule(), addends, sum(addends));
  }

  private static Optional<BigDecimal> sum(List<Addend> addends) {
    BigDecimal sum = null;
    for (Addend addend : addends) {
      if (addend.value().isPresent()) {
        BigDecimal value = addend.value().get();
        BigDecimal signed = addend.minus() ? value.negate() : value;
        sum = sum == null ? signed : sum.add(signed);
      }
    }
    return Optional.ofNullable(sum);
  }
}
