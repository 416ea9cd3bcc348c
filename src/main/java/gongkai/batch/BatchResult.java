package gongkai.batch;

import gongkai.app.ExitCode;
import gongkai.app.SummaryTerms;
import gongkai.finding.Finding;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param folder where the reports are
 * @param results one a unit, in the order of the list, indexes without gaps
 * @param foreign files of the folder that were passed over because they are no data files, nor used
 *     by one
 * @param findings about the list itself
 * @param kept how many of the results stood there already and were not made again
 * @param terms of each pack that one of the results names, by its id
 * @param stopped whether the run was stopped before its end
 */
public record BatchResult(
    Path folder,
    List<UnitResult> results,
    List<String> foreign,
    List<Finding> findings,
    int kept,
    Map<String, SummaryTerms> terms,
    boolean stopped) {

  public BatchResult {
    results = List.copyOf(results);
    foreign = List.copyOf(foreign);
    findings = List.copyOf(findings);
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  /** How many units ended so. */
  public long count(UnitState state) {
    return results.stream().filter(result -> result.state() == state).count();
  }

  /** The unit whose report has to be published first; empty if the list gives no dates. */
  public Optional<UnitResult> mostUrgent() {
    return results.stream()
        .filter(result -> result.deadline().isPresent())
        .min(Comparator.comparing(result -> result.deadline().orElseThrow()));
  }

  /** The worst of all units. */
  public ExitCode exit() {
    ExitCode worst =
        findings.stream().anyMatch(Finding::isError) ? ExitCode.FINDINGS : ExitCode.GOOD;
    for (UnitResult result : results) {
      worst = worst.worse(result.state().exit());
    }
    return worst;
  }
}
