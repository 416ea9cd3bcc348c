package gongkai.batch;

import gongkai.app.SummaryTerms;
import gongkai.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Brings the results of a run in order once all are there: only now it is known who has a name. */
final class Settlement {

  private final UnitList list;
  private final AtomicReferenceArray<UnitResult> results;
  private final UnitWork work;

  /**
   * Of these results.
   *
   * @param results by index of the unit; null if its turn never came
   */
  Settlement(UnitList list, AtomicReferenceArray<UnitResult> results, UnitWork work) {
    this.list = list;
    this.results = results;
    this.work = work;
  }

  /** One result a unit; what turned out to be no data file drops out. */
  BatchResult result(Path folder) {
    List<UnitResult> settled = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    List<UnitResult> ended = list.units().stream().map(this::settled).toList();
    Rivals rivals = new Rivals(ended, work::earlier);
    for (UnitResult result : ended) {
      ListedUnit unit = result.unit();
      if (result.state() == UnitState.FOREIGN) {
        foreign.add(unit.shown());
      } else {
        UnitResult told = rivals.of(result).map(result::contested).orElse(result);
        settled.add(told.of(unit.at(settled.size())));
      }
    }
    if (!list.strict()) {
      foreign.addAll(work.documents().unused(list.units(), folder));
    }
    boolean stopped = settled.stream().anyMatch(unit -> unit.state() == UnitState.NOT_DONE);
    int days = commonDays(settled);
    settled.replaceAll(result -> result.orPublishedIn(days));
    return new BatchResult(
        folder, settled, foreign, findings(settled), kept(ended), terms(settled), stopped);
  }

  /** Whether a date of the list can be right is known only once the year of the report is. */
  private List<Finding> findings(List<UnitResult> settled) {
    List<Finding> findings = new ArrayList<>(list.findings());
    settled.forEach(
        result -> ListFindings.oddDate(result.unit(), result.year()).ifPresent(findings::add));
    return findings;
  }

  private Map<String, SummaryTerms> terms(List<UnitResult> settled) {
    Map<String, SummaryTerms> terms = new LinkedHashMap<>();
    settled.stream()
        .map(UnitResult::format)
        .filter(format -> !format.isEmpty())
        .distinct()
        .forEach(format -> work.terms(format).ifPresent(found -> terms.put(format, found)));
    return terms;
  }

  /** The 公开期限 that all units have of which it is known; 0 if they differ. */
  private static int commonDays(List<UnitResult> results) {
    int[] known =
        results.stream()
            .mapToInt(UnitResult::publishDays)
            .filter(days -> days > 0)
            .distinct()
            .toArray();
    return known.length == 1 ? known[0] : 0;
  }

  private UnitResult settled(ListedUnit unit) {
    UnitResult result = results.get(unit.index());
    if (result == null) {
      return UnitResult.without(unit, UnitState.NOT_DONE, Optional.empty());
    }
    if (result.state() == UnitState.FOREIGN && list.strict()) {
      return UnitResult.without(unit, UnitState.UNREADABLE, result.findings().stream().findFirst());
    }
    if (result.state() != UnitState.MADE) {
      return result;
    }
    int holder = work.names().holder(UnitWork.name(result));
    if (holder == unit.index()) {
      return result;
    }
    work.withdraw(result, results.get(holder));
    return result.sameName(list.units().get(holder));
  }

  /** How many stood there before and have not lost their name since. */
  private int kept(List<UnitResult> ended) {
    return (int)
        work.kept().stream().filter(index -> ended.get(index).state() == UnitState.MADE).count();
  }
}
