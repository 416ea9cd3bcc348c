package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.pack.TableForm;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form with its figures.
 *
 * @param form what is printed
 * @param subjects the 科目 rows of a form by 科目, ascending, without the total; empty otherwise
 * @param cells every cell that may hold a figure, by address
 */
public record PublicTable(TableForm form, List<String> subjects, Map<CellRef, TableCell> cells) {

  public PublicTable {
    subjects = List.copyOf(subjects);
    cells = new LinkedHashMap<>(cells);
  }

  /** The figure at this line and column, by their ids; empty if blank. */
  public Optional<BigDecimal> value(String line, String column) {
    TableCell cell = cells.get(new CellRef(form.key(), line, column));
    return cell == null ? Optional.empty() : cell.value();
  }

  /** Whether no cell holds a figure other than zero: 本表无数据. */
  public boolean isEmpty() {
    return cells.values().stream()
        .noneMatch(cell -> cell.value().filter(value -> value.signum() != 0).isPresent());
  }
}
