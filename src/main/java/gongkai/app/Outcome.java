package gongkai.app;

import gongkai.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of one data file.
 *
 * @param file the file as the user named it
 * @param exit how it ended
 * @param findings sorted to be shown
 * @param written files written, complete
 */
public record Outcome(String file, ExitCode exit, List<Finding> findings, List<Path> written) {

  public Outcome {
    findings = findings.stream().sorted(Finding.ORDER).toList();
    written = List.copyOf(written);
  }
}
