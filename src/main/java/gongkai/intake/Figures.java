package gongkai.intake;

import gongkai.model.CellRef;
import gongkai.model.MoneyUnit;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures of all tables that were read.
 *
 * @param unit 元 if all tables have it, else 万元
 * @param tables keys of the forms that were read
 * @param byCell by address
 * @param given every address that has a cell, filled in or not
 */
record Figures(
    MoneyUnit unit, Set<String> tables, Map<CellRef, TableFigure> byCell, Set<CellRef> given) {

  /** Less than this part of a 元 is the tail of somebody's arithmetic. */
  private static final BigDecimal NOISE = new BigDecimal("0.00001");

  Figures {
    tables = Collections.unmodifiableSet(new LinkedHashSet<>(tables));
    byCell = Collections.unmodifiableMap(new LinkedHashMap<>(byCell));
    given = Collections.unmodifiableSet(new LinkedHashSet<>(given));
  }

  static Figures of(List<TableReading> readings, Map<TableReading, MoneyUnit> units, Notes notes) {
    Map<CellRef, TableFigure> byCell = new LinkedHashMap<>();
    Set<CellRef> given = new LinkedHashSet<>();
    for (TableReading reading : readings) {
      given.addAll(reading.given());
      Set<String> counts = counts(reading.form());
      MoneyUnit unit = units.getOrDefault(reading, MoneyUnit.WAN);
      reading
          .figures()
          .forEach(
              (ref, figure) -> {
                BigDecimal value =
                    counts.contains(ref.line())
                        ? whole(reading, figure, notes)
                        : money(reading, figure, unit, notes);
                byCell.put(ref, new TableFigure(value, figure.cell(), reading.at(figure.cell())));
              });
    }
    boolean yuan = !units.isEmpty() && units.values().stream().allMatch(MoneyUnit.YUAN::equals);
    Set<String> tables =
        readings.stream().map(reading -> reading.form().key()).collect(Collectors.toSet());
    return new Figures(yuan ? MoneyUnit.YUAN : MoneyUnit.WAN, tables, byCell, given);
  }

  private static Set<String> counts(TableForm form) {
    return form.lines().filter(Line::count).map(Line::id).collect(Collectors.toSet());
  }

  private static BigDecimal money(
      TableReading reading, SheetFigure figure, MoneyUnit unit, Notes notes) {
    BigDecimal exact = figure.number().movePointRight(unit.decimals() - 2);
    BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
    if (exact.subtract(rounded).abs().compareTo(NOISE) > 0) {
      notes.warning(
          "导入-小数",
          reading.at(figure.cell()),
          "“" + figure.number().toPlainString() + "”不足一分，四舍五入到分",
          "核对这个数和金额单位。");
    }
    return rounded;
  }

  private static BigDecimal whole(TableReading reading, SheetFigure figure, Notes notes) {
    BigDecimal number = figure.number();
    boolean whole = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    if (!whole || number.precision() - number.scale() > 8) {
      notes.error(
          "导入-个数", reading.at(figure.cell()), "应是个数，现为“" + number.toPlainString() + "”", "改成整数。");
      return BigDecimal.ZERO;
    }
    return number.setScale(0, RoundingMode.UNNECESSARY);
  }

  /** The figure at this address; empty if there is none or it is blank. */
  Optional<BigDecimal> value(CellRef ref) {
    return Optional.ofNullable(byCell.get(ref)).map(TableFigure::value);
  }

  /** The lines of a table that have cells, ascending. */
  SortedSet<String> lines(String table) {
    return given.stream()
        .filter(ref -> ref.table().equals(table))
        .map(CellRef::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
