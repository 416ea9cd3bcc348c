package gongkai.overview;

import gongkai.batch.BatchResult;
import gongkai.batch.FindingCounts.OfCode;
import gongkai.batch.UnitResult;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found again and again.
 *
 * @param code of the check, or of the built-in rule
 * @param name what the check looks at; of a built-in rule, what its family looks at
 * @param severity of these findings
 * @param units how many units had it
 * @param findings how often it was found
 * @param firstUnit the unit of the example; without an example, the first unit that had it
 * @param example one finding of it; empty for notes, or if only units with many graver ones had it
 */
public record CommonFinding(
    String code,
    String name,
    Severity severity,
    int units,
    int findings,
    String firstUnit,
    Optional<Finding> example) {

  private static final Comparator<CommonFinding> ORDER =
      Comparator.comparing(CommonFinding::severity)
          .thenComparing(CommonFinding::units, Comparator.reverseOrder())
          .thenComparing(CommonFinding::findings, Comparator.reverseOrder())
          .thenComparing(CommonFinding::code);

  private record Key(Severity severity, String code) {}

  /** All of them, the gravest and then the commonest first. */
  public static List<CommonFinding> of(BatchResult result) {
    Map<Key, CommonFinding> found = new LinkedHashMap<>();
    for (UnitResult unit : result.results()) {
      for (OfCode code : unit.counts().codes()) {
        found.merge(
            new Key(code.severity(), code.code()), of(unit, code, result), CommonFinding::and);
      }
    }
    List<CommonFinding> sorted = new ArrayList<>(found.values());
    sorted.sort(ORDER);
    return sorted;
  }

  private static CommonFinding of(UnitResult unit, OfCode code, BatchResult result) {
    String name =
        Optional.ofNullable(result.terms().get(unit.format()))
            .map(terms -> terms.checks().get(code.code()))
            .orElseGet(() -> BuiltInRules.family(code.code()));
    Optional<Finding> example =
        unit.findings().stream()
            .filter(finding -> finding.code().equals(code.code()))
            .filter(finding -> finding.severity() == code.severity())
            .findFirst();
    return new CommonFinding(
        code.code(), name, code.severity(), 1, code.count(), unit.title(), example);
  }

  private CommonFinding and(CommonFinding later) {
    return new CommonFinding(
        code,
        name.isEmpty() ? later.name : name,
        severity,
        units + later.units,
        findings + later.findings,
        example.isEmpty() && later.example.isPresent() ? later.firstUnit : firstUnit,
        example.or(() -> later.example));
  }
}
