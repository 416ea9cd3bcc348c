package gongkai.cli;

import gongkai.app.ExitCode;
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

/** Writes a blank data file: a workbook to be filled in, or a text. */
@Command(
    name = "new",
    description = "生成一份带说明的空白数据文件（填报工作簿或文本）。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "文件", description = "要生成的数据文件：单位.xlsx 是填报工作簿，单位.yaml 是文本；已有的文件不会改动。")
  private Path file;

  @Option(names = "--format", paramLabel = "格式", description = "报告格式，默认 ${DEFAULT-VALUE}。")
  private String format = "shanxi-2024";

  @Override
  public Integer call() {
    Outcome outcome =
        new ReportWorks(Home.find(), common.pack()).writeBlank(file, file.toString(), format);
    if (!outcome.written().isEmpty()) {
      String path = outcome.written().get(0).toAbsolutePath().normalize().toString();
      spec.commandLine().getOut().println("已生成 " + path);
      spec.commandLine().getOut().println("照里面的说明填写，填好后用 gongkai check 核对。");
      return ExitCode.GOOD.code();
    }
    return new Printer(spec.commandLine()).print(List.of(outcome), Printer.Detail.BRIEF);
  }
}
