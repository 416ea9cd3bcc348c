package gongkai.check;

import gongkai.check.CheckResult.State;
import gongkai.finding.Finding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all checks said about one report.
 *
 * @param results one for each check of the catalogue, in its order
 */
public record CheckReport(List<CheckResult> results) {

  public CheckReport {
    results = List.copyOf(results);
  }

  /** The same with these results in the place of those of the same checks. */
  public CheckReport with(List<CheckResult> others) {
    Map<String, CheckResult> byId = new HashMap<>();
    others.forEach(other -> byId.put(other.rule().id(), other));
    return new CheckReport(
        results.stream().map(result -> byId.getOrDefault(result.rule().id(), result)).toList());
  }

  /** All findings, gravest first. */
  public List<Finding> findings() {
    return results.stream()
        .flatMap(result -> result.findings().stream())
        .sorted(Finding.ORDER)
        .toList();
  }

  /** The ids of all checks. */
  public Set<String> ids() {
    return results.stream().map(result -> result.rule().id()).collect(Collectors.toSet());
  }

  /** How many checks ended in each way. */
  public Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0);
    }
    results.forEach(result -> counts.merge(result.state(), 1, Integer::sum));
    return counts;
  }

  /** Whether nothing was checked at all, since there was nothing that could be. */
  public boolean isUnchecked() {
    return results.stream().allMatch(result -> result.state() == State.NOT_CHECKED);
  }

  /** The counts as one Chinese clause; says so if nothing is known of the checks. */
  public String summary() {
    if (results.isEmpty()) {
      return "没有核对";
    }
    return counts().entrySet().stream()
        .map(count -> count.getKey().label() + " " + count.getValue())
        .collect(Collectors.joining("，", "核对 " + results.size() + " 项：", ""));
  }
}
