package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.model.CellRef;
import gongkai.model.MoneyUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of the tables is the order of what is written. */
class FiguresTest {

  @Test
  void addresses_keep_the_order_in_which_they_were_read() {
    List<CellRef> read =
        IntStream.range(0, 60).mapToObj(i -> new CellRef("表", "" + (60 - i), "1")).toList();

    Figures figures = new Figures(MoneyUnit.WAN, Set.of("表"), Map.of(), new LinkedHashSet<>(read));

    assertThat(figures.given()).containsExactlyElementsOf(read);
  }
}
