package gongkai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法。")
  private boolean help;

  @Option(names = "--pack", paramLabel = "文件夹", description = "用这个文件夹里的模板包，不用数据文件里写的格式。")
  private Path pack;

  Optional<Path> pack() {
    return Optional.ofNullable(pack);
  }
}
