package gongkai.cli;

import gongkai.app.Home;
import gongkai.app.ReportWorks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a data file as one of another kind. */
@Command(
    name = "convert",
    description = "把一种数据文件转成另一种，填的内容不变。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "文件", description = "数据文件（.xlsx、.yaml 或 .json）。")
  private Path from;

  @Parameters(
      index = "1",
      paramLabel = "新文件",
      description = "转成的文件，按末尾的 .xlsx、.yaml 或 .json 定种类；已有的文件不会改动。")
  private Path to;

  @Override
  public Integer call() {
    ReportWorks works = new ReportWorks(Home.find(), common.pack());
    return new Printer(spec.commandLine())
        .print(List.of(works.convert(from, from.toString(), to)), Printer.Detail.BRIEF);
  }
}
