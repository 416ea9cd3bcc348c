package gongkai.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gongkai.check.CheckResult;
import gongkai.check.CheckResult.State;
import gongkai.check.CheckRule;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.json.JsonForm;
import java.util.List;

/**
 * Verdicts as JSON. The records here are its structure, documented in docs/核对结果.md: fields may be
 * added, but none is renamed or dropped without another version number.
 */
public final class JsonVerdict {

  private static final int VERSION = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonVerdict() {}

  record Root(int version, int exit, List<OneFile> files) {}

  record OneFile(
      String file,
      String unit,
      int exit,
      CheckCounts checkCounts,
      FindingCounts findingCounts,
      List<OneFinding> findings,
      List<OneCheck> checks) {}

  record CheckCounts(int passed, int failed, int notApplicable, int notChecked) {}

  record FindingCounts(long errors, long warnings, long notes) {}

  record OneFinding(
      String code,
      String severity,
      String file,
      int line,
      String sheet,
      String cell,
      String key,
      String message,
      String advice,
      String cause) {}

  record OneCheck(
      String id,
      String group,
      String formula,
      String kind,
      String severity,
      String basis,
      String state,
      String reason,
      int places,
      List<String> figures) {}

  /** The text, with line ends of one kind wherever it is made. */
  public static String of(List<Verdict> verdicts) {
    int exit = verdicts.stream().mapToInt(Verdict::exit).max().orElse(0);
    Root root = new Root(VERSION, exit, verdicts.stream().map(JsonVerdict::file).toList());
    try {
      return MAPPER.writer(JsonForm.printer()).writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OneFile file(Verdict verdict) {
    return new OneFile(
        verdict.file(),
        verdict.unit(),
        verdict.exit(),
        new CheckCounts(
            verdict.count(State.PASSED),
            verdict.count(State.FAILED),
            verdict.count(State.NOT_APPLICABLE),
            verdict.count(State.NOT_CHECKED)),
        new FindingCounts(
            verdict.count(Severity.ERROR),
            verdict.count(Severity.WARNING),
            verdict.count(Severity.NOTE)),
        verdict.findings().stream().map(JsonVerdict::finding).toList(),
        verdict.checks().results().stream().map(JsonVerdict::check).toList());
  }

  private static OneFinding finding(Finding finding) {
    return new OneFinding(
        finding.code(),
        JsonForm.name(finding.severity()),
        finding.place().file(),
        finding.place().line(),
        finding.place().spot().sheet(),
        finding.place().spot().cell(),
        finding.place().key(),
        finding.message(),
        finding.advice(),
        finding.cause());
  }

  private static OneCheck check(CheckResult result) {
    CheckRule rule = result.rule();
    return new OneCheck(
        rule.id(),
        rule.group(),
        rule.formula(),
        rule.kind(),
        JsonForm.name(rule.severity()),
        rule.basis(),
        JsonForm.name(result.state()),
        result.reason(),
        result.places(),
        result.figures());
  }
}
