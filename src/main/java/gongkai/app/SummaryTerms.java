package gongkai.app;

import gongkai.check.CheckRule;
import gongkai.check.Checks;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.OverviewPlan;
import gongkai.pack.Pack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a summary of many units takes from the pack of their reports.
 *
 * @param plan which figures stand for a unit, and from where on one is out of the usual
 * @param kinds of these figures, by name
 * @param checks what each check looks at, by its id
 */
public record SummaryTerms(OverviewPlan plan, Map<String, Kind> kinds, Map<String, String> checks) {

  public SummaryTerms {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
  }

  static SummaryTerms of(Pack pack) {
    OverviewPlan plan = pack.settings().overview();
    Map<String, Kind> kinds = new LinkedHashMap<>();
    plan.entries()
        .forEach(entry -> kinds.put(entry.figure(), pack.figures().get(entry.figure()).kind()));
    Map<String, String> checks = new LinkedHashMap<>();
    for (CheckRule rule : Checks.catalogue(pack)) {
      checks.put(rule.id(), rule.formula());
    }
    return new SummaryTerms(plan, kinds, checks);
  }
}
