package gongkai.overview;

import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.finding.Finding;
import java.util.List;

/**
 * What came of a run, in whatever form it is shown.
 *
 * @param exit the program's exit code for the run
 * @param stopped whether it was stopped before its end
 * @param states in which units ended, and how many
 * @param columns figures that stand for a unit
 * @param units in the order of the list
 * @param failures units without a report, in the same order
 * @param common findings by code, the gravest and then the commonest first
 * @param outliers figures out of the usual, in the order of the units
 * @param foreign files passed over because they are no data files, nor used by one
 * @param left reports in the folder that are not of this run
 * @param findings about the list itself
 */
public record Overview(
    int exit,
    boolean stopped,
    List<StateCount> states,
    List<FigureColumn> columns,
    List<UnitRow> units,
    List<Failure> failures,
    List<CommonFinding> common,
    List<Outlier> outliers,
    List<String> foreign,
    List<String> left,
    List<Finding> findings) {

  public Overview {
    states = List.copyOf(states);
    columns = List.copyOf(columns);
    units = List.copyOf(units);
    failures = List.copyOf(failures);
    common = List.copyOf(common);
    outliers = List.copyOf(outliers);
    foreign = List.copyOf(foreign);
    left = List.copyOf(left);
    findings = List.copyOf(findings);
  }

  /**
   * Of a run that has ended.
   *
   * @param left reports in the folder that are not of this run
   */
  public static Overview of(BatchResult result, List<String> left) {
    List<FigureColumn> columns = FigureColumn.of(result.terms().values());
    return new Overview(
        result.exit().code(),
        result.stopped(),
        StateCount.of(result),
        columns,
        result.results().stream().map(unit -> UnitRow.of(unit, columns)).toList(),
        result.results().stream().filter(Overview::isWithout).map(Failure::of).toList(),
        CommonFinding.of(result),
        Outliers.of(result),
        result.foreign(),
        left,
        result.findings());
  }

  private static boolean isWithout(UnitResult unit) {
    return unit.state() != UnitState.MADE;
  }

  /** The run in one line: {@code 共 3 个单位：已生成 2，没有交 1。}. */
  public String summary() {
    return StateCount.summary(states);
  }
}
