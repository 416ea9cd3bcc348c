package gongkai.check;

import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.model.CellRef;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.List;

/** Finds the cells that print something else than the entries give (列示数). */
final class StatedDifference {

  private StatedDifference() {}

  /** Those cells; none where nothing is stated. */
  static List<CellRef> cells(Pack pack, Statement statement) {
    YearData data = statement.data();
    if (data.stated().isEmpty()) {
      return List.of();
    }
    YearData entries = new YearData(data.file(), data.unit(), data.facts(), List.of());
    Statement derived = Deriver.derive(pack, entries).value().orElseThrow();
    return statement.tables().values().stream()
        .flatMap(table -> table.cells().values().stream())
        .filter(
            cell ->
                value(cell)
                        .compareTo(
                            derived
                                .cell(cell.ref())
                                .map(StatedDifference::value)
                                .orElse(BigDecimal.ZERO))
                    != 0)
        .map(TableCell::ref)
        .toList();
  }

  private static BigDecimal value(TableCell cell) {
    return cell.value().orElse(BigDecimal.ZERO);
  }
}
