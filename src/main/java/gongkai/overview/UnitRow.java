package gongkai.overview;

import gongkai.batch.FindingCounts;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.batch.WrittenFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit.
 *
 * @param number its place in the list, counted from 1
 * @param unit what to call it
 * @param year 年度; 0 if it could not be read
 * @param scope 口径; empty if it could not be read
 * @param state how it ended
 * @param counts of its findings
 * @param values one a column of the overview
 * @param approved 批复日期; empty if the list gives none
 * @param deadline 公开期限, the last day on which it may be published; empty without 批复日期
 * @param file its data file as the user knows it, or where the list names the unit
 * @param files of its report
 */
public record UnitRow(
    int number,
    String unit,
    int year,
    String scope,
    UnitState state,
    FindingCounts counts,
    List<FigureValue> values,
    Optional<LocalDate> approved,
    Optional<LocalDate> deadline,
    String file,
    List<WrittenFile> files) {

  public UnitRow {
    values = List.copyOf(values);
    files = List.copyOf(files);
  }

  static UnitRow of(UnitResult result, List<FigureColumn> columns) {
    return new UnitRow(
        result.unit().index() + 1,
        result.title(),
        result.year(),
        result.scope(),
        result.state(),
        result.counts(),
        columns.stream().map(column -> column.of(result.figures())).toList(),
        result.unit().approved(),
        result.deadline(),
        result.unit().shown(),
        result.files());
  }

  /** The year for people; empty if it could not be read. */
  public String yearText() {
    return year == 0 ? "" : String.valueOf(year);
  }

  /** 批复日期 for people; empty if there is none. */
  public String approvedText() {
    return approved.map(LocalDate::toString).orElse("");
  }

  /** 公开期限 for people; empty if there is none. */
  public String deadlineText() {
    return deadline.map(LocalDate::toString).orElse("");
  }

  /** Ways to the files of the report. */
  public List<FileLink> links() {
    return files.stream().map(file -> FileLink.of(file.name())).toList();
  }
}
