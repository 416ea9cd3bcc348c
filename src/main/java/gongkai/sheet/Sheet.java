package gongkai.sheet;

import gongkai.finding.Spot;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One worksheet.
 *
 * @param index counted from 0
 * @param name on its tab
 * @param hidden whether a person has to unhide it to see it
 * @param columns how many there are up to the last that is not blank
 * @param filled the cells that are not blank, row by row, by {@link #key}
 * @param merged cells merged into one
 */
public record Sheet(
    int index,
    String name,
    boolean hidden,
    int columns,
    SortedMap<Integer, GridCell> filled,
    List<Region> merged) {

  /** Nothing may be filled in beyond these; what a real table holds is far less. */
  static final int MAX_ROWS = 20_000;

  static final int MAX_COLUMNS = 1_000;

  public Sheet {
    filled = Collections.unmodifiableSortedMap(new TreeMap<>(filled));
    merged = List.copyOf(merged);
  }

  /** Where a cell stands among the others, row by row. */
  static int key(int row, int column) {
    return row * MAX_COLUMNS + column;
  }

  /** The cell at this row and column, both counted from 0; a blank one where there is nothing. */
  public GridCell cell(int row, int column) {
    GridCell cell = column < MAX_COLUMNS ? filled.get(key(row, column)) : null;
    return cell == null ? blank(index, name, row, column) : cell;
  }

  /** A cell with nothing in it. */
  static GridCell blank(int index, String name, int row, int column) {
    Spot spot = Spot.cell(index, name, row, column);
    return new GridCell(
        spot, row, column, GridCell.Kind.BLANK, "", Optional.empty(), GridCell.Format.PLAIN, false);
  }

  /** The same, but anywhere within merged cells the one that holds their content. */
  public GridCell shown(int row, int column) {
    GridCell own = cell(row, column);
    return own.isBlank()
        ? region(row, column).map(region -> cell(region.top(), region.left())).orElse(own)
        : own;
  }

  /** The merged cells that this one is part of; empty if it stands alone. */
  public Optional<Region> region(int row, int column) {
    return merged.stream().filter(region -> region.holds(row, column)).findFirst();
  }

  /** All cells that are not blank, row by row. */
  public Collection<GridCell> cells() {
    return filled.values();
  }

  /** The cells of a row that are not blank, by column. */
  public SortedMap<Integer, GridCell> row(int row) {
    SortedMap<Integer, GridCell> cells = new TreeMap<>();
    for (Map.Entry<Integer, GridCell> entry :
        filled.subMap(key(row, 0), key(row + 1, 0)).entrySet()) {
      cells.put(entry.getKey() - key(row, 0), entry.getValue());
    }
    return cells;
  }

  /** The first row that is not blank; 0 if all are. */
  public int first() {
    return filled.isEmpty() ? 0 : filled.firstKey() / MAX_COLUMNS;
  }

  /** The sheet with nothing but the rows from this one to the one before that. */
  public Sheet part(int from, int to) {
    List<Region> within = merged.stream().filter(r -> r.top() >= from && r.bottom() < to).toList();
    return new Sheet(index, name, hidden, columns, filled.subMap(key(from, 0), key(to, 0)), within);
  }

  /** How many rows there are up to the last that is not blank. */
  public int rows() {
    return filled.isEmpty() ? 0 : filled.lastKey() / MAX_COLUMNS + 1;
  }
}
