package gongkai.cli;

import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.finding.Severity;
import gongkai.overview.CommonFinding;
import gongkai.overview.OverviewFiles;
import gongkai.overview.StateCount;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Prints for people what came of a run: which units need work, then the counts. */
final class BatchPrinter {

  private static final int MAX_UNITS = 50;
  private static final int MAX_FILES = 5;
  private static final int MAX_WARNINGS = 3;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Printer printer;

  BatchPrinter(CommandLine command) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.printer = new Printer(command);
  }

  /**
   * Prints it.
   *
   * @param left reports in the folder that are not of this run
   * @param overview whether the overview stands among the reports
   */
  void print(BatchResult result, List<String> left, boolean overview) {
    result.findings().forEach(printer::print);
    List<UnitResult> failed =
        result.results().stream()
            .filter(unit -> unit.state() != UnitState.MADE && unit.state() != UnitState.NOT_DONE)
            .toList();
    failed.stream().limit(MAX_UNITS).forEach(this::print);
    if (failed.size() > MAX_UNITS) {
      err.println("……还有 " + (failed.size() - MAX_UNITS) + " 个单位没有做成。");
    }
    foreign(result.foreign());
    out.println(StateCount.summary(StateCount.of(result)));
    if (result.kept() > 0) {
      out.println("其中 " + result.kept() + " 份报告没有变化，没有重做。");
    }
    if (result.results().stream().anyMatch(unit -> !unit.files().isEmpty())) {
      out.println("报告在 " + result.folder().toAbsolutePath().normalize());
    }
    if (overview) {
      out.println(
          "汇总在 "
              + result.folder().resolve(OverviewFiles.HTML).toAbsolutePath().normalize()
              + "，表格在同一文件夹的 "
              + OverviewFiles.XLSX);
    }
    warnings(result);
    left(left);
    result.mostUrgent().ifPresent(this::deadline);
    if (result.stopped()) {
      out.println("中断了，有 " + result.count(UnitState.NOT_DONE) + " 个单位没有做；原样再运行一次并加上 --resume，接着做。");
    }
  }

  /** The first finding says most; the others are seen with check. */
  private void print(UnitResult unit) {
    int errors = unit.counts().errors();
    err.println(
        unit.state().label()
            + " "
            + unit.title()
            + (errors > 1 ? "，错误 " + errors + " 条，第一条：" : "："));
    unit.findings().stream().limit(1).forEach(printer::print);
  }

  private void deadline(UnitResult unit) {
    out.println("公开期限最早的是 " + unit.deadline().orElseThrow() + "：" + unit.title() + "。");
  }

  /** A warning keeps no report back, and may yet say that its year or its money is wrong. */
  private void warnings(BatchResult result) {
    long units = result.results().stream().filter(unit -> unit.counts().warnings() > 0).count();
    if (units == 0) {
      return;
    }
    out.println("有警告的单位 " + units + " 个，公开前看一看（汇总里每种一个例子，一个单位的全部用 gongkai check 看），最多的：");
    CommonFinding.of(result).stream()
        .filter(common -> common.severity() == Severity.WARNING)
        .limit(MAX_WARNINGS)
        .forEach(
            common ->
                out.println(
                    "  "
                        + common.units()
                        + " 个单位 ["
                        + common.code()
                        + "]"
                        + (common.name().isEmpty() ? "" : " " + common.name())));
  }

  private void left(List<String> files) {
    if (!files.isEmpty()) {
      out.println("报告文件夹里还有 " + files.size() + " 个文件不是这次做的：" + some(files) + "，公开前看一看。");
    }
  }

  private void foreign(List<String> files) {
    if (!files.isEmpty()) {
      out.println("跳过了 " + files.size() + " 个不是单位数据文件的文件：" + some(files));
    }
  }

  private static String some(List<String> files) {
    return files.stream().limit(MAX_FILES).collect(Collectors.joining("、"))
        + (files.size() > MAX_FILES ? " 等" : "");
  }
}
