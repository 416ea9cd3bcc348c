package gongkai.batch;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many findings a unit had, whether or not they are kept.
 *
 * @param codes one for each code and severity, the gravest first, then in the order found
 */
public record FindingCounts(List<OfCode> codes) {

  public FindingCounts {
    codes = List.copyOf(codes);
  }

  /**
   * Findings of one code.
   *
   * @param code of the check, or of the built-in rule
   * @param severity all have it
   * @param count at least 1
   */
  public record OfCode(String code, Severity severity, int count) {}

  private record Key(Severity severity, String code) {}

  static FindingCounts of(List<Finding> findings) {
    Map<Key, Integer> counts = new LinkedHashMap<>();
    findings.stream()
        .sorted(Finding.ORDER)
        .forEach(
            finding -> counts.merge(new Key(finding.severity(), finding.code()), 1, Integer::sum));
    List<OfCode> codes = new ArrayList<>();
    counts.forEach((key, count) -> codes.add(new OfCode(key.code(), key.severity(), count)));
    return new FindingCounts(codes);
  }

  /** The same and one error, of a code of which there was none. */
  FindingCounts withError(String code) {
    List<OfCode> more = new ArrayList<>(List.of(new OfCode(code, Severity.ERROR, 1)));
    more.addAll(codes);
    return new FindingCounts(more);
  }

  public int errors() {
    return count(Severity.ERROR);
  }

  public int warnings() {
    return count(Severity.WARNING);
  }

  public int notes() {
    return count(Severity.NOTE);
  }

  private int count(Severity severity) {
    return codes.stream().filter(one -> one.severity() == severity).mapToInt(OfCode::count).sum();
  }
}
