package gongkai.app;

import gongkai.check.CheckReport;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of one data file.
 *
 * @param file the file as the user named it
 * @param unit whose report it is; empty if that could not be read
 * @param exit how it ended
 * @param findings sorted to be shown
 * @param checks what each check said, none if it is not even known which checks there are; empty if
 *     the file was not to be checked
 * @param written files written, complete
 */
public record Outcome(
    String file,
    String unit,
    ExitCode exit,
    List<Finding> findings,
    Optional<CheckReport> checks,
    List<Path> written) {

  public Outcome {
    findings = findings.stream().sorted(Finding.ORDER).toList();
    written = List.copyOf(written);
  }

  /** Of a file that was not to be checked. */
  static Outcome unchecked(String file, ExitCode exit, List<Finding> findings, List<Path> written) {
    return new Outcome(file, "", exit, findings, Optional.empty(), written);
  }

  /** Of a file that was refused for one reason. */
  static Outcome refused(String file, String code, Place place, String message, String advice) {
    List<Finding> why = List.of(Finding.error(code, place, message, advice));
    return unchecked(file, ExitCode.BAD_INPUT, why, List.of());
  }

  /** The same, with these files written. */
  Outcome withWritten(List<Path> files) {
    return new Outcome(file, unit, exit, findings, checks, files);
  }

  /** The same, but nothing could be written, for this reason. */
  Outcome failed(Finding why) {
    List<Finding> all = new ArrayList<>();
    all.add(why);
    all.addAll(findings);
    return new Outcome(file, unit, ExitCode.BAD_INPUT, all, checks, List.of());
  }

  /** The worst of several. */
  public static ExitCode worst(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::exit).reduce(ExitCode.GOOD, ExitCode::worse);
  }
}
