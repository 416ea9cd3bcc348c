package gongkai.check;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.List;

/**
 * What one check of the catalogue said about one report.
 *
 * @param rule the check
 * @param state how it ended
 * @param places at how many places it was looked at: rows, columns, entries
 * @param figures what was compared, a line for each place, what does not hold first; empty where
 *     there are too many to list
 * @param findings what it found
 * @param reason why it was not checked; empty if it was
 */
public record CheckResult(
    CheckRule rule,
    State state,
    int places,
    List<String> figures,
    List<Finding> findings,
    String reason) {

  public CheckResult {
    figures = List.copyOf(figures);
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
  static CheckResult of(CheckRule rule, int places, List<Finding> findings) {
    return new CheckResult(rule, state(places, findings), places, List.of(), findings, "");
  }

  /** The result of a check that compared these figures, of which none means not applicable. */
  static CheckResult of(CheckRule rule, List<String> figures, List<Finding> findings) {
    int places = figures.size();
    return new CheckResult(rule, state(places, findings), places, figures, findings, "");
  }

  /** A check for which data was missing. */
  static CheckResult notChecked(CheckRule rule, String reason) {
    return new CheckResult(rule, State.NOT_CHECKED, 0, List.of(), List.of(), reason);
  }

  private static State state(int places, List<Finding> findings) {
    boolean passed = findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    if (!passed) {
      return State.FAILED;
    }
    return places == 0 ? State.NOT_APPLICABLE : State.PASSED;
  }
}
