package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.app.Home;
import gongkai.app.Outcome;
import gongkai.app.ReportWorks;
import gongkai.app.UnitFiles;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the data file of a department of those of its units. */
@Command(
    name = "rollup",
    description = "由各单位（本级和所属单位）的数据文件汇总出部门的数据文件；文字留空待填。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class RollUpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "目录或清单", description = "各单位的数据文件所在的文件夹（连同下级），或单位清单（.csv、.xlsx）。")
  private Path from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "新文件",
      required = true,
      description = "要生成的部门数据文件，例如 部门.yaml 或 部门.xlsx（填报工作簿）；已有的文件不会改动。")
  private Path to;

  @Option(names = "--name", paramLabel = "名称", description = "部门的名称；不写就留空待填。")
  private String name;

  @Option(
      names = "--texts",
      paramLabel = "旧文件",
      description = "重新汇总时用：原来的部门数据文件（.xlsx、.yaml、.json），文字照它的带过来，只有数和汇总单位重新做；不写就留空待填。")
  private Path texts;

  @Override
  public Integer call() {
    ReportWorks works = new ReportWorks(Home.find(), common.pack());
    Printer printer = new Printer(spec.commandLine());
    Checked<UnitFiles> units = DepartmentUnits.read(from, works);
    if (units.value().isEmpty()) {
      units.findings().forEach(printer::print);
      return ExitCode.BAD_INPUT.code();
    }
    Optional<String> called = Optional.ofNullable(name).filter(text -> !text.isBlank());
    Outcome outcome = works.rollUp(units.value().get(), to, called, Optional.ofNullable(texts));
    return printer.print(List.of(outcome), Printer.Detail.FOUND);
  }
}
