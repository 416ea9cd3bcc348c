package gongkai.cli;

import gongkai.app.Home;
import gongkai.app.Outcome;
import gongkai.app.ReportWorks;
import gongkai.app.ReportWorks.Order;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates reports. */
@Command(
    name = "generate",
    description = "核对数据文件并生成报告；有错误就不生成。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private LastYearOption lastYear;

  @Parameters(arity = "1..*", paramLabel = "文件", description = "数据文件（.xlsx、.yaml 或 .json），可写多个。")
  private List<Path> files;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "文件夹",
      description = "报告放在哪个文件夹，默认 ${DEFAULT-VALUE}。")
  private Path folder = Path.of("out");

  @Mixin private FormatsOption formats;

  @Option(names = "--draft", description = "生成草稿：每页印草稿水印，文件名带（草稿）。")
  private boolean draft;

  @Option(names = "--force", description = "有核对错误也生成，但只生成草稿。")
  private boolean force;

  @Override
  public Integer call() {
    Order order = new Order(formats.chosen(), folder, draft, force);
    ReportWorks works = new ReportWorks(Home.find(), common.pack(), lastYear.file());
    List<Outcome> outcomes =
        files.stream().map(file -> works.generate(file, file.toString(), order)).toList();
    return new Printer(spec.commandLine()).print(outcomes, Printer.Detail.BRIEF);
  }
}
