package gongkai.batch;

import gongkai.app.ExitCode;
import gongkai.app.MadeReport;
import gongkai.app.Outcome;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Info;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one unit. Small: tens of thousands are held at once, so it keeps nothing of the
 * report but a few figures, and only the gravest findings.
 *
 * @param unit what was to be done
 * @param state how it ended
 * @param name 单位名称 as the data file says, even if nothing else of it could be read; empty if not
 *     even that could
 * @param year 年度; 0 if it could not be read
 * @param scope 口径: 部门 or 单位; empty if it could not be read
 * @param format id of the pack; empty if it could not be read
 * @param counts of all findings, kept or not
 * @param findings errors and warnings, the gravest {@link #MOST_FINDINGS} in the order of {@link
 *     Finding#ORDER}; no notes
 * @param figures those that the pack lists under 汇总, by name and in its order, money in 元; empty if
 *     it did not come to that
 * @param publishDays 公开期限 in days after the approval; 0 if nobody knows
 * @param files what stands in the folder of the run, in the order of the formats; empty unless
 *     {@link UnitState#MADE} or {@link UnitState#CONTESTED}
 * @param drawn names of the files in the folder of the run that the data file draws in, such as
 *     annexes; they are no reports
 */
public record UnitResult(
    ListedUnit unit,
    UnitState state,
    String name,
    int year,
    String scope,
    String format,
    FindingCounts counts,
    List<Finding> findings,
    Map<String, Figure> figures,
    int publishDays,
    List<WrittenFile> files,
    List<String> drawn) {

  /** So many findings of a unit are kept; the others are only counted. */
  public static final int MOST_FINDINGS = 20;

  public UnitResult {
    findings =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .sorted(Finding.ORDER)
            .limit(MOST_FINDINGS)
            .toList();
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    files = List.copyOf(files);
    drawn = List.copyOf(drawn);
  }

  /** Of a unit without a report, for one reason. */
  static UnitResult without(ListedUnit unit, UnitState state, Optional<Finding> why) {
    List<Finding> findings = why.stream().toList();
    return new UnitResult(
        unit,
        state,
        "",
        0,
        "",
        "",
        FindingCounts.of(findings),
        findings,
        Map.of(),
        0,
        List.of(),
        List.of());
  }

  /** Of a report that was made, with the files that are to stand for it. */
  static UnitResult of(ListedUnit unit, MadeReport report, List<WrittenFile> files) {
    UnitState state =
        !files.isEmpty()
            ? UnitState.MADE
            : report.outcome().exit() == ExitCode.FINDINGS
                ? UnitState.FINDINGS
                : UnitState.UNREADABLE;
    return of(unit, state, report, report.outcome(), files);
  }

  /** Of a report that was made, but ended otherwise. */
  static UnitResult of(
      ListedUnit unit,
      UnitState state,
      MadeReport report,
      Outcome outcome,
      List<WrittenFile> files) {
    Optional<Statement> statement = report.statement();
    return new UnitResult(
        unit,
        state,
        outcome.unit(),
        statement.map(known -> known.data().year()).orElse(0),
        statement.map(known -> String.join("", known.data().words(Info.SCOPE))).orElse(""),
        report.format(),
        FindingCounts.of(outcome.findings()),
        outcome.findings(),
        report.overview(),
        report.publishDays(),
        files,
        List.of());
  }

  /** The same, but its report has the name of another unit's. */
  UnitResult sameName(ListedUnit other) {
    Finding why =
        MadeReport.sameName(
            unit.shown(),
            files.stream().map(WrittenFile::name).toList(),
            "“" + other.shown() + "”");
    return failed(UnitState.SAME_NAME, why, List.of());
  }

  /** The same, but another data file may be the right one, for this reason. */
  UnitResult contested(Finding why) {
    return failed(UnitState.CONTESTED, why, files);
  }

  private UnitResult failed(UnitState end, Finding why, List<WrittenFile> left) {
    List<Finding> all = new ArrayList<>(List.of(why));
    all.addAll(findings);
    FindingCounts more = counts.withError(why.code());
    return new UnitResult(
        unit, end, name, year, scope, format, more, all, figures, publishDays, left, drawn);
  }

  /** The same result of a unit of which no more than the name could be read. */
  UnitResult named(String called) {
    return new UnitResult(
        unit,
        state,
        called,
        year,
        scope,
        format,
        counts,
        findings,
        figures,
        publishDays,
        files,
        drawn);
  }

  /** The same result of a unit that now stands elsewhere in the list. */
  UnitResult of(ListedUnit listed) {
    return with(listed, publishDays, drawn);
  }

  /** The same, held to the 公开期限 of others if its own is not known. */
  UnitResult orPublishedIn(int days) {
    return with(unit, publishDays > 0 ? publishDays : days, drawn);
  }

  /** The same of a data file that draws in these files. */
  UnitResult drawing(List<String> names) {
    return with(unit, publishDays, names);
  }

  private UnitResult with(ListedUnit listed, int days, List<String> names) {
    return new UnitResult(
        listed, state, name, year, scope, format, counts, findings, figures, days, files, names);
  }

  /**
   * The last day on which the report may be published: so many days after the 批复日期 of the list, a
   * holiday or not. Empty if the list gives no such date.
   */
  public Optional<LocalDate> deadline() {
    return unit.approved().filter(day -> publishDays > 0).map(day -> day.plusDays(publishDays));
  }

  /** What to call the unit: its own name, else that of the list, else its data file. */
  public String title() {
    if (!name.isEmpty()) {
      return name;
    }
    return unit.name().isEmpty() ? unit.shown() : unit.name();
  }
}
