package gongkai.fillin;

import gongkai.derive.Recipe;
import gongkai.model.CellRef;
import gongkai.pack.FactSelector;
import gongkai.pack.FigureRule;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.TableForm;
import gongkai.pack.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What figures are made of in the end: entries of the data file, each so many times. */
final class Makings {

  private final Pack pack;
  private final EntrySums entries;

  Makings(Pack pack) {
    this.pack = pack;
    this.entries = new EntrySums(pack.schema(), new Slots());
  }

  /** Whether both are made of the same entries, so that they are equal whatever is filled in. */
  boolean same(Terms left, Terms right) {
    return of(left).equals(of(right));
  }

  /** How often each entry goes in; those of a 科目 only bear its code. */
  private Map<String, Integer> of(Terms terms) {
    Map<String, Integer> makings = new HashMap<>();
    terms.parts().forEach(part -> add(makings, part.ref(), part.minus() ? -1 : 1));
    makings.values().removeIf(times -> times == 0);
    return makings;
  }

  private void add(Map<String, Integer> makings, String text, int times) {
    Ref ref = pack.refs().parse(text);
    if (ref instanceof Ref.Cell cell) {
      add(makings, cell.cell(), times);
    } else if (ref instanceof Ref.Entry entry) {
      add(makings, new FactSelector(List.of(entry.key().path())), entry.key().subject(), times);
    } else {
      FigureRule rule = pack.figures().get(text);
      if (rule.kind() == FigureRule.Kind.TAKE && rule.otherwise().isEmpty()) {
        rule.of().parts().forEach(part -> add(makings, part.ref(), part.minus() ? -times : times));
      } else {
        makings.merge(text, times, Integer::sum);
      }
    }
  }

  private void add(Map<String, Integer> makings, FactSelector selector, String subject, int times) {
    entries.select(selector).forEach(path -> makings.merge(path + subject, times, Integer::sum));
  }

  private void add(Map<String, Integer> makings, CellRef ref, int times) {
    TableForm form = pack.forms().get(ref.table());
    Recipe recipe = Recipe.of(form, ref).orElse(null);
    if (recipe instanceof Recipe.OfEntries of) {
      add(makings, of.entries(), of.subject(), times);
    } else if (recipe instanceof Recipe.OfCells of) {
      of.cells().forEach(signed -> add(makings, signed.cell(), signed.minus() ? -times : times));
    }
  }
}
