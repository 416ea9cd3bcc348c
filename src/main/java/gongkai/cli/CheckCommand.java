package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.app.Home;
import gongkai.app.Outcome;
import gongkai.app.ReportWorks;
import gongkai.app.Verdicts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks data files without making reports of them. */
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
  @Mixin private LastYearOption lastYear;

  @Parameters(arity = "1..*", paramLabel = "文件", description = "数据文件（.xlsx、.yaml 或 .json），可写多个。")
  private List<Path> files;

  @Option(names = "--json", description = "不打印给人看的话，把结果按 JSON 写到标准输出，给程序用。")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "网页",
      description = "另写一页核对报告，例如 核对报告.html：结论、问题、全部核对项目和数。")
  private Path html;

  @Override
  public Integer call() {
    ReportWorks works = new ReportWorks(Home.find(), common.pack(), lastYear.file());
    List<Outcome> outcomes =
        files.stream().map(file -> works.check(file, file.toString())).toList();
    Printer printer = new Printer(spec.commandLine());
    if (json) {
      spec.commandLine().getOut().print(Verdicts.json(outcomes) + "\n");
    } else {
      printer.print(outcomes, Printer.Detail.ALL);
    }
    ExitCode exit = Outcome.worst(outcomes);
    return html == null ? exit.code() : exit.worse(page(outcomes, printer)).code();
  }

  private ExitCode page(List<Outcome> outcomes, Printer printer) {
    Outcome page = Verdicts.writeHtml(outcomes, html, html.toString());
    printer.printFindings(page, Printer.Detail.ALL);
    if (!json) {
      printer.printWritten(page);
    }
    return page.exit();
  }
}
