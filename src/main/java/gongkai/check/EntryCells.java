package gongkai.check;

import gongkai.derive.Derivation;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.PublicTable;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows in which cell of the public tables an entry stands most by itself. */
final class EntryCells {

  private final Map<FactKey, CellRef> cells = new HashMap<>();
  private final Map<FactKey, Integer> addends = new HashMap<>();

  /** Of these statements of one form: what one of them leaves blank the other may have. */
  EntryCells(Statement one, Statement other) {
    add(one);
    add(other);
  }

  /** The cell; empty if it stands in none. */
  Optional<CellRef> of(FactKey key) {
    return Optional.ofNullable(cells.get(key));
  }

  private void add(Statement statement) {
    for (PublicTable table : statement.tables().values()) {
      for (TableCell cell : table.cells().values()) {
        cell.derivations().forEach(derivation -> add(cell, derivation));
      }
    }
  }

  /** Of two cells with as few addends the later table is of a single fund. */
  private void add(TableCell cell, Derivation derivation) {
    int count = derivation.addends().size();
    derivation.addends().stream()
        .filter(OfFact.class::isInstance)
        .map(addend -> ((OfFact) addend).fact().key())
        .filter(key -> key.subject().isEmpty() || key.subject().equals(cell.ref().line()))
        .filter(key -> count <= addends.getOrDefault(key, Integer.MAX_VALUE))
        .forEach(
            key -> {
              addends.put(key, count);
              cells.put(key, cell.ref());
            });
  }
}
