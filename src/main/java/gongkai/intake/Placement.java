package gongkai.intake;

import gongkai.finding.Place;
import gongkai.intake.Entries.Entry;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.pack.FactSelector;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts every figure that is exactly one entry of the data file there. */
final class Placement {

  private final Pack pack;
  private final Figures figures;
  private final Entries entries;
  private final Notes notes;
  private final Map<FactKey, Fact> facts = new LinkedHashMap<>();
  private final Set<CellRef> placed = new HashSet<>();

  Placement(Pack pack, Figures figures, Notes notes) {
    this.pack = pack;
    this.figures = figures;
    this.notes = notes;
    this.entries = new Entries(pack.schema());
  }

  Map<FactKey, Fact> facts() {
    return facts;
  }

  Entries entries() {
    return entries;
  }

  /** The addresses whose figures stand among the entries as they are. */
  Set<CellRef> placed() {
    return placed;
  }

  void place() {
    for (TableForm form : pack.forms().values()) {
      if (form.subjects().isPresent()) {
        for (String code : figures.lines(form.key())) {
          form.columns().forEach(column -> place(form, code, column, code, column.facts()));
        }
      } else {
        for (Panel panel : form.panels()) {
          panel.lines().forEach(line -> place(form, panel, line));
        }
      }
    }
  }

  private void place(TableForm form, Panel panel, Line line) {
    for (Column column : panel.columns()) {
      place(form, line.id(), column, line.subject(), TableForm.facts(line, column));
    }
  }

  private void place(
      TableForm form, String line, Column column, String subject, FactSelector selector) {
    CellRef ref = new CellRef(form.key(), line, column.id());
    Optional<Entry> entry = selector.isEmpty() ? Optional.empty() : entries.only(selector);
    Optional<FactKey> key = entry.flatMap(only -> only.key(subject));
    if (key.isEmpty() || !figures.given().contains(ref)) {
      return;
    }
    TableFigure figure = figures.byCell().get(ref);
    if (figure != null) {
      boolean put = put(entry.get(), key.get(), figure.value(), figure.place());
      if (put) {
        placed.add(ref);
      }
    } else if (entry.get().required()) {
      put(entry.get(), key.get(), BigDecimal.ZERO, Place.file(""));
    }
  }

  /**
   * An entry of this value; nothing in a row by 科目 stays blank.
   *
   * @return whether the entry has this value now
   */
  boolean put(Entry entry, FactKey key, BigDecimal value, Place place) {
    if (entry.row().isPresent() && value.signum() == 0) {
      return false;
    }
    if (value.signum() < 0 && entry.schema().minimum().isPresent()) {
      notes.warning(
          "导入-负数",
          place,
          "“" + key + "”是负数：" + value.toPlainString() + "元",
          "数据文件里这一项不能是负数，核对后改正。");
    }
    Place at = place.withKey(key.toString());
    Fact fact =
        entry.isCount()
            ? new Fact.Count(key, value.intValueExact(), at)
            : new Fact.Money(key, value, at);
    Fact there = facts.putIfAbsent(key, fact);
    return there == null || there.figure().filter(old -> old.compareTo(value) == 0).isPresent();
  }

  /** The figure at this address of the data file; empty if there is none. */
  Optional<BigDecimal> number(FactKey key) {
    return Optional.ofNullable(facts.get(key)).flatMap(Fact::figure);
  }
}
