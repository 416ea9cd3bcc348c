package gongkai.check;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.List;

/**
 * What one check of the catalogue said about one report.
 *
 * @param id stable id in the catalogue, {@code 01-5}
 * @param formula what must hold, in Chinese
 * @param basis where the rule comes from
 * @param state how it ended
 * @param places at how many places it was looked at: rows, columns, entries
 * @param findings what it found
 */
public record CheckResult(
    String id, String formula, String basis, State state, int places, List<Finding> findings) {

  public CheckResult {
    findings = List.copyOf(findings);
  }

  /** How a check ended. Not checked is not passed. */
  public enum State {
    /** Looked at and in order; notes are allowed. */
    PASSED("通过"),
    /** Looked at and not in order. */
    FAILED("未通过"),
    /** There is nothing in this report that it speaks of. */
    NOT_APPLICABLE("不适用"),
    /** Data that it needs is missing. */
    NOT_CHECKED("未核对");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Chinese word a reader sees. */
    public String label() {
      return label;
    }
  }

  /** The result of a check that looked at some places, of which none means not applicable. */
  static CheckResult of(
      String id, String formula, String basis, int places, List<Finding> findings) {
    return new CheckResult(id, formula, basis, state(places, findings), places, findings);
  }

  private static State state(int places, List<Finding> findings) {
    boolean passed = findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    if (!passed) {
      return State.FAILED;
    }
    return places == 0 ? State.NOT_APPLICABLE : State.PASSED;
  }
}
