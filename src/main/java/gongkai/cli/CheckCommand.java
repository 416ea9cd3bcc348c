package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.app.Home;
import gongkai.app.Outcome;
import gongkai.app.ReportWorks;
import gongkai.app.UnitFiles;
import gongkai.app.Verdicts;
import gongkai.batch.DepartmentUnits;
import gongkai.finding.Checked;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--units",
      paramLabel = "目录或清单",
      description = "各单位的数据文件所在的文件夹，或单位清单：核对部门的每个数是不是各单位之和。只能同时核对一个部门。")
  private Path units;

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
    Printer printer = new Printer(spec.commandLine());
    Optional<Checked<UnitFiles>> found = units(works);
    if (found.filter(known -> known.value().isEmpty()).isPresent()) {
      found.get().findings().forEach(printer::print);
      return ExitCode.BAD_INPUT.code();
    }
    List<Outcome> outcomes =
        files.stream()
            .map(
                file ->
                    found
                        .flatMap(Checked::value)
                        .map(known -> works.check(file, file.toString(), known))
                        .orElseGet(() -> works.check(file, file.toString())))
            .toList();
    if (json) {
      spec.commandLine().getOut().print(Verdicts.json(outcomes) + "\n");
    } else {
      printer.print(outcomes, Printer.Detail.ALL);
    }
    ExitCode exit = Outcome.worst(outcomes);
    return html == null ? exit.code() : exit.worse(page(outcomes, printer)).code();
  }

  private Optional<Checked<UnitFiles>> units(ReportWorks works) {
    if (units == null) {
      return Optional.empty();
    }
    if (files.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "用 --units 时只能写一个文件，现为 " + files.size() + " 个");
    }
    return Optional.of(DepartmentUnits.read(units, works));
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
