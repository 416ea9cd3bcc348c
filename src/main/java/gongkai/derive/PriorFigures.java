package gongkai.derive;

import gongkai.derive.PrintedTables.Printed;
import gongkai.finding.Place;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import gongkai.pack.TableForm;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes from last year's tables what this year's vocabulary asks of last year. */
public final class PriorFigures {

  private final Pack lastPack;
  private final PrintedTables last;
  private final FormNames names;
  private final Map<FactKey, Fact.Money> figures = new LinkedHashMap<>();
  private final Map<FactKey, Fact.Money> openings = new LinkedHashMap<>();
  private final Set<String> lists = new HashSet<>();
  private final Set<String> gaps = new LinkedHashSet<>();

  private PriorFigures(Pack lastPack, PrintedTables last) {
    this.lastPack = lastPack;
    this.last = last;
    this.names = new FormNames(lastPack, new SubjectNames(lastPack.catalogues(), last.data()));
  }

  /**
   * Last year's figures, by the entries they fill.
   *
   * @param schema this year's vocabulary
   * @param lastPack the format of last year's tables
   * @param last what last year's tables say
   * @return a cell that is blank fills in zero; what last year's format has no cell for, and what
   *     is missing among the tables, is left out
   */
  public static PriorYear of(Schema schema, Pack lastPack, PrintedTables last) {
    PriorFigures prior = new PriorFigures(lastPack, last);
    prior.collect("", schema, Optional.empty());
    YearData data = last.data();
    return new PriorYear(
        new PriorYear.Source(
            data.file(),
            Optional.of(data.unitName()).filter(name -> !name.isEmpty()),
            data.number(Info.YEAR).map(BigDecimal::intValueExact),
            data.unit(),
            List.copyOf(prior.gaps)),
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
                child
                    .lastYear()
                    .filter(terms -> take(here, terms, row, figures) && row.isPresent())
                    .ifPresent(terms -> lists.add(here));
                child.opening().ifPresent(terms -> take(here, terms, row, openings));
              }
            });
  }

  /** Whether all that is asked for is known. */
  private boolean take(
      String path, Terms terms, Optional<Schema> row, Map<FactKey, Fact.Money> taken) {
    if (row.isEmpty()) {
      return take(new FactKey(path, ""), terms, taken);
    }
    if (!hasTables(terms)) {
      return false;
    }
    boolean whole = true;
    String pattern = row.get().child(Schema.SUBJECT_KEY).orElseThrow().pattern();
    for (String code : subjects(terms)) {
      if (code.matches(pattern)) {
        whole &= take(new FactKey(path, code), terms, taken);
      }
    }
    return whole;
  }

  /** Whether all tables of this format that the terms name are there. */
  private boolean hasTables(Terms terms) {
    List<TableForm> missing =
        terms.parts().stream()
            .flatMap(part -> Optional.ofNullable(lastPack.forms().get(table(part))).stream())
            .filter(form -> !last.tables().contains(form.key()))
            .toList();
    missing.forEach(form -> gaps.add(form.number()));
    return missing.isEmpty();
  }

  private static String table(Terms.Part part) {
    return part.ref().split("/")[0];
  }

  /** The 科目 that last year's tables have rows for. */
  private SortedSet<String> subjects(Terms terms) {
    SortedSet<String> subjects = new TreeSet<>();
    terms.parts().forEach(part -> subjects.addAll(last.lines(table(part))));
    return subjects;
  }

  /** Whether there is a figure for this entry. */
  private boolean take(FactKey key, Terms terms, Map<FactKey, Fact.Money> taken) {
    if (!hasTables(terms)) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    Place place = null;
    for (Terms.Part part : terms.parts()) {
      Optional<Ref> ref = lastPack.refs().find(Token.MEMBER.replace(part.ref(), key.subject()));
      if (ref.isEmpty() || !(ref.get() instanceof Ref.Cell cell)) {
        return false;
      }
      Optional<Printed> printed = printed(cell.cell());
      if (printed.isEmpty()) {
        gaps.add(names.key(cell.cell()));
        return false;
      }
      BigDecimal value = printed.get().value();
      sum = part.minus() ? sum.subtract(value) : sum.add(value);
      if (place == null) {
        place = printed.get().place().withKey(names.key(cell.cell()));
      }
    }
    taken.put(key, new Fact.Money(key, sum.setScale(2), place));
    return true;
  }

  /** Nothing stands where a 科目 has no row; any other cell that is not there is not known. */
  private Optional<Printed> printed(CellRef ref) {
    Printed printed = last.cells().get(ref);
    if (printed != null) {
      return Optional.of(printed);
    }
    boolean noRow =
        lastPack.forms().get(ref.table()).subjects().isPresent()
            && !last.lines(ref.table()).contains(ref.line());
    return noRow
        ? Optional.of(new Printed(BigDecimal.ZERO, Place.file(last.data().file())))
        : Optional.empty();
  }
}
