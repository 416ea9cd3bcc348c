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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data file of public tables that someone else made. */
@Command(
    name = "import",
    description = "由导出的公开表（Excel）生成数据文件；表上没有的项留空待填。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "文件",
      description = "公开表的工作簿（.xlsx 或 .xls）：各表可以在一个文件里，也可以一张表一个文件。")
  private List<Path> files;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "新文件",
      required = true,
      description = "要生成的数据文件，例如 单位.yaml 或 单位.xlsx（填报工作簿）；已有的文件不会改动。")
  private Path to;

  @Option(names = "--format", paramLabel = "格式", description = "报告格式，默认 ${DEFAULT-VALUE}。")
  private String format = "shanxi-2024";

  @Override
  public Integer call() {
    Outcome outcome = new ReportWorks(Home.find(), common.pack()).importTables(files, to, format);
    return new Printer(spec.commandLine()).print(List.of(outcome), Printer.Detail.FOUND);
  }
}
