package gongkai.cli;

import gongkai.app.Home;
import gongkai.app.Outcome;
import gongkai.app.ReportWorks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks data files without writing anything. */
@Command(
    name = "check",
    description = "核对数据文件，列出错误、警告和提示，不生成报告。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "文件", description = "数据文件（.yaml 或 .json），可写多个。")
  private List<Path> files;

  @Override
  public Integer call() {
    ReportWorks works = new ReportWorks(Home.find(), common.pack());
    List<Outcome> outcomes =
        files.stream().map(file -> works.check(file, file.toString())).toList();
    return new Printer(spec.commandLine()).print(outcomes, Printer.Detail.ALL);
  }
}
