package gongkai.cli;

import gongkai.app.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: says what there is. */
@Command(
    name = "gongkai",
    description = "由一个数据文件生成部门决算公开报告（Word 和 PDF）。",
    subcommands = {
      NewCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      GenerateCommand.class,
      BatchCommand.class,
      RollUpCommand.class,
      ExplainCommand.class,
      ConvertCommand.class
    },
    versionProvider = VersionProvider.class,
    synopsisHeading = "用法：",
    customSynopsis = "gongkai 命令 [选项] 文件…",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    exitCodeListHeading = "%n退出码：%n",
    footer = "%n每个命令的用法：gongkai 命令 --help")
final class GongkaiCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法。")
  private boolean help;

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本。")
  private boolean version;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.BAD_INPUT.code();
  }
}
