package gongkai.cli;

import gongkai.app.Home;
import gongkai.app.ReportWorks;
import gongkai.app.ReportWorks.Explanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a figure came about. */
@Command(
    name = "explain",
    description = "说明报告里的一个数是怎么来的，一直说到数据文件的哪一行。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private LastYearOption lastYear;

  @Parameters(index = "0", paramLabel = "文件", description = "数据文件（.xlsx、.yaml 或 .json）。")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "数",
      description = "表/行/栏，例如 公开05表/201/1；或指标名，例如 收入总计增减、支出类/201/占比。")
  private String address;

  @Override
  public Integer call() {
    Explanation explanation =
        new ReportWorks(Home.find(), common.pack(), lastYear.file())
            .explain(file, file.toString(), address);
    if (explanation.lines().isEmpty()) {
      new Printer(spec.commandLine()).printFindings(explanation.outcome(), Printer.Detail.BRIEF);
    }
    explanation.lines().forEach(spec.commandLine().getOut()::println);
    return explanation.outcome().exit().code();
  }
}
