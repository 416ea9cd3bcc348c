package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Relation;
import gongkai.pack.TableForm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which cells print the same figure, whatever the data are, as the pack's relations say. */
public final class SameCells {

  private final Map<CellRef, Set<CellRef>> groups = new HashMap<>();

  /** The cells of this pack. */
  public SameCells(Pack pack) {
    Map<String, SortedSet<String>> noRows = new HashMap<>();
    for (TableForm form : pack.forms().values()) {
      noRows.put(form.key(), new TreeSet<>());
    }
    for (BoundRelation relation : new RelationBinder(pack, noRows).bind(pack.relations())) {
      if (relation.relation().kind() == Relation.Kind.SAME
          && relation.left().size() == 1
          && relation.right().size() == 1
          && relation.left().get(0).ref() instanceof Ref.Cell left
          && relation.right().get(0).ref() instanceof Ref.Cell right) {
        join(left.cell(), right.cell());
      }
    }
  }

  private void join(CellRef left, CellRef right) {
    Set<CellRef> all = new LinkedHashSet<>(of(left));
    all.addAll(of(right));
    all.forEach(cell -> groups.put(cell, all));
  }

  /** All cells that print the figure of this one, itself among them. */
  public Set<CellRef> of(CellRef cell) {
    return groups.getOrDefault(cell, Set.of(cell));
  }
}
