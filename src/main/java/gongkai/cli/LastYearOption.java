package gongkai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of the commands that look at a report. */
final class LastYearOption {

  @Option(
      names = "--last-year",
      paramLabel = "文件",
      description = "上年度的数据文件、填报工作簿或导出的公开表（.xlsx、.xls），上年数从这里取；不写就用数据文件里的“上年”。")
  private Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
