package gongkai.derive;

import gongkai.finding.Place;
import gongkai.model.CellRef;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The public tables of one year as they were published, whatever is behind their figures.
 *
 * @param data at least the file and its 金额单位; 单位名称 and 年度 if they are known
 * @param tables keys of the tables that are known
 * @param cells their cells by address; what cannot be read is left out
 */
public record PrintedTables(YearData data, Set<String> tables, Map<CellRef, Printed> cells) {

  public PrintedTables {
    tables = Collections.unmodifiableSet(new LinkedHashSet<>(tables));
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /**
   * What one cell prints.
   *
   * @param value money in 元, or a count; zero if it is blank
   * @param place where it stands; only the file if it was derived
   */
  public record Printed(BigDecimal value, Place place) {}

  /** All tables of a statement. */
  public static PrintedTables of(Statement statement) {
    Place file = Place.file(statement.data().file());
    Map<CellRef, Printed> cells = new LinkedHashMap<>();
    for (PublicTable table : statement.tables().values()) {
      table
          .cells()
          .forEach(
              (ref, cell) ->
                  cells.put(ref, new Printed(cell.value().orElse(BigDecimal.ZERO), file)));
    }
    return new PrintedTables(statement.data(), statement.tables().keySet(), cells);
  }

  /** The lines of a table that have cells, ascending: 行次, 科目代码 or the name of a total. */
  SortedSet<String> lines(String table) {
    SortedSet<String> lines = new TreeSet<>();
    for (CellRef ref : cells.keySet()) {
      if (ref.table().equals(table)) {
        lines.add(ref.line());
      }
    }
    return lines;
  }
}
