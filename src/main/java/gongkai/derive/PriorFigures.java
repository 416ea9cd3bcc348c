package gongkai.derive;

import gongkai.derive.BoundRelation.Part;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.PriorYear;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import gongkai.pack.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes from last year's statement what this year's vocabulary asks of last year. */
public final class PriorFigures {

  private final Pack lastPack;
  private final Statement last;
  private final CellNames names;
  private final Map<FactKey, Fact.Money> figures = new LinkedHashMap<>();
  private final Map<FactKey, Fact.Money> openings = new LinkedHashMap<>();
  private final Set<String> lists = new HashSet<>();

  private PriorFigures(Pack lastPack, Statement last) {
    this.lastPack = lastPack;
    this.last = last;
    this.names = new CellNames(lastPack, last);
  }

  /**
   * Last year's figures, by the entries they fill.
   *
   * @param schema this year's vocabulary
   * @param lastPack the format of last year's file
   * @param last what last year's file says
   * @return a cell that was blank fills in zero; what last year's format has no cell for is left
   *     out
   */
  public static PriorYear of(Schema schema, Pack lastPack, Statement last) {
    PriorFigures prior = new PriorFigures(lastPack, last);
    prior.collect("", schema, Optional.empty());
    int year = last.data().year();
    String name = last.data().unitName();
    return new PriorYear(
        last.data().file(),
        name,
        year,
        last.data().unit(),
        prior.figures,
        prior.openings,
        prior.lists);
  }

  private void collect(String path, Schema schema, Optional<Schema> row) {
    schema
        .children()
        .forEach(
            (key, child) -> {
              String here = path.isEmpty() ? key : path + "/" + key;
              if (child.kind() == Kind.OBJECT) {
                collect(here, child, row);
              } else if (child.kind() == Kind.ROWS) {
                collect(here, child.item(), Optional.of(child.item()));
              } else {
                child.lastYear().ifPresent(terms -> take(here, terms, row, figures));
                child.opening().ifPresent(terms -> take(here, terms, row, openings));
              }
            });
  }

  private void take(
      String path, Terms terms, Optional<Schema> row, Map<FactKey, Fact.Money> taken) {
    if (row.isEmpty()) {
      take(new FactKey(path, ""), terms, taken);
      return;
    }
    lists.add(path);
    String pattern = row.get().child(Schema.SUBJECT_KEY).orElseThrow().pattern();
    for (String code : subjects(terms)) {
      if (code.matches(pattern)) {
        take(new FactKey(path, code), terms, taken);
      }
    }
  }

  /** The 科目 that last year's tables have rows for. */
  private SortedSet<String> subjects(Terms terms) {
    SortedSet<String> subjects = new TreeSet<>();
    for (Terms.Part part : terms.parts()) {
      PublicTable table = last.tables().get(part.ref().split("/")[0]);
      if (table != null) {
        subjects.addAll(table.subjects());
      }
    }
    return subjects;
  }

  private void take(FactKey key, Terms terms, Map<FactKey, Fact.Money> taken) {
    List<Part> parts = new ArrayList<>();
    for (Terms.Part part : terms.parts()) {
      Optional<Ref> ref = lastPack.refs().find(part.ref().replace("<项>", key.subject()));
      if (ref.isEmpty() || !(ref.get() instanceof Ref.Cell)) {
        return;
      }
      parts.add(new Part(part.minus(), ref.get()));
    }
    String name = names.key(parts.get(0).ref());
    Place place = new Place(last.data().file(), Spot.NONE, name);
    taken.put(key, new Fact.Money(key, last.sum(parts).setScale(2), place));
  }
}
