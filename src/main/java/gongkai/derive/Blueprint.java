package gongkai.derive;

import gongkai.derive.Recipe.Signed;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.pack.SumRule;
import java.util.List;

/**
 * How one cell is to be made, before any figure is known.
 *
 * @param ref its address
 * @param count whether it counts things
 * @param ways every way to make it; the first is the definition
 */
record Blueprint(CellRef ref, boolean count, List<Way> ways) {

  Blueprint {
    ways = List.copyOf(ways);
  }

  /** One way. */
  sealed interface Way {

    /** Which of the form's sums it is. */
    SumRule rule();
  }

  /** A signed sum of cells of the same table. */
  record SumOfCells(SumRule rule, List<Signed> cells) implements Way {}

  /** A sum of entries of the data file. */
  record SumOfFacts(SumRule rule, List<Fact> facts) implements Way {}
}
