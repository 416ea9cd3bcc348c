package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.model.StatedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure of a public table.
 *
 * @param ref its address
 * @param count whether it counts things instead of money
 * @param value what is printed, money in 元; empty if blank
 * @param stated the user's own figure, if there is one
 * @param derivations every way in which the form makes it; the first gives the value unless stated
 */
public record TableCell(
    CellRef ref,
    boolean count,
    Optional<BigDecimal> value,
    Optional<StatedFigure> stated,
    List<Derivation> derivations) {

  public TableCell {
    derivations = List.copyOf(derivations);
  }
}
