package gongkai.verdict;

import gongkai.check.CheckReport;
import gongkai.check.CheckResult.State;
import gongkai.finding.Finding;
import gongkai.finding.FindingGroup;
import gongkai.finding.Severity;
import java.util.List;

/**
 * What is to be said of one data file.
 *
 * @param file as the user named it
 * @param unit whose report it is; empty if unknown
 * @param exit the program's exit code for it
 * @param findings gravest first
 * @param checks what each check said
 */
public record Verdict(
    String file, String unit, int exit, List<Finding> findings, CheckReport checks) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** The findings as people read them. */
  public List<FindingGroup> groups() {
    return FindingGroup.of(findings, checks.ids());
  }

  /** How many checks ended in this way. */
  public int count(State state) {
    return checks.counts().get(state);
  }

  /** How many findings are of this gravity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether the data could be read at all. */
  public boolean wasRead() {
    return !checks.results().isEmpty() && count(State.NOT_CHECKED) < checks.results().size();
  }
}
