package gongkai.site;

import gongkai.app.ExitCode;
import gongkai.finding.Finding;
import java.util.List;

/**
 * What came of publishing.
 *
 * @param reports those that the index names now; none if the folder was left as it was
 * @param removed names of files of earlier times that were taken away
 * @param foreign names of what lies there besides and is none of ours
 * @param findings what did not work
 */
public record Published(
    List<SiteReport> reports, List<String> removed, List<String> foreign, List<Finding> findings) {

  public Published {
    reports = List.copyOf(reports);
    removed = List.copyOf(removed);
    foreign = List.copyOf(foreign);
    findings = List.copyOf(findings);
  }

  static Published nothing(List<Finding> why) {
    return new Published(List.of(), List.of(), List.of(), why);
  }

  /** How many files the reports have. */
  public long files() {
    return reports.stream().mapToLong(report -> report.files().size()).sum();
  }

  /** How much that is, for people. */
  public String size() {
    return SiteFile.size(
        reports.stream()
            .flatMap(report -> report.files().stream())
            .mapToLong(SiteFile::bytes)
            .sum());
  }

  /** What it makes of the exit code. */
  public ExitCode exit() {
    return findings.stream().anyMatch(Finding::isError) ? ExitCode.FINDINGS : ExitCode.GOOD;
  }
}
