package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.pack.SumRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a figure comes about: a signed sum, down to the entries of the data file.
 *
 * @param rule which of the form's sums it is
 * @param addends in the order of the form
 * @param value the sum in 元 (or a count); empty if every addend is blank
 */
public record Derivation(SumRule rule, List<Addend> addends, Optional<BigDecimal> value) {

  public Derivation {
    addends = List.copyOf(addends);
  }

  /** How many addends are not blank: each may carry a rounding tail when printed. */
  public int terms() {
    return (int) addends.stream().filter(addend -> addend.value().isPresent()).count();
  }

  /** One addend with its value. */
  public sealed interface Addend {

    /** Whether it is subtracted. */
    boolean minus();

    /** Its own value, without the sign; empty if blank. */
    Optional<BigDecimal> value();

    /**
     * Another figure of the same table.
     *
     * @param minus whether it is subtracted
     * @param cell its address
     * @param value as printed
     */
    record OfCell(boolean minus, CellRef cell, Optional<BigDecimal> value) implements Addend {}

    /**
     * An entry of the data file.
     *
     * @param fact the entry
     * @param value its number
     */
    record OfFact(Fact fact, Optional<BigDecimal> value) implements Addend {

      @Override
      public boolean minus() {
        return false;
      }
    }
  }
}
