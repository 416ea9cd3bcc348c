package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.batch.BatchResult;
import gongkai.finding.Finding;
import gongkai.site.Published;
import gongkai.site.Site;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option to publish finished reports. */
final class SiteOption {

  private static final int MAX_NAMES = 5;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--site", paramLabel = "文件夹", description = "另做一个可以直接上传到网站的文件夹：做成的报告和目录页。")
  private Path folder;

  /**
   * Why nothing can be published.
   *
   * @param from the data files' folder, or the list of units
   * @param reports where the reports go
   * @throws ParameterException if they are drafts
   */
  Optional<Finding> refusal(Path from, Path reports, boolean draft) {
    if (folder == null) {
      return Optional.empty();
    }
    if (draft) {
      throw new ParameterException(spec.commandLine(), "--site 和 --draft 不能一起用，草稿不能公开");
    }
    return new Site(folder).refusal(from, reports);
  }

  /** Publishes if it is wanted, and prints what came of it. */
  ExitCode publish(BatchResult result) {
    if (folder == null) {
      return ExitCode.GOOD;
    }
    Published published = new Site(folder).publish(result);
    published.findings().forEach(new Printer(spec.commandLine())::print);
    PrintWriter out = spec.commandLine().getOut();
    if (!published.reports().isEmpty()) {
      out.println(
          "网站文件夹在 "
              + folder.toAbsolutePath().normalize()
              + "：报告 "
              + published.reports().size()
              + " 份，文件 "
              + published.files()
              + " 个，共 "
              + published.size()
              + "。");
    }
    tell(out, "删去了 " + published.removed().size() + " 个不再公开的旧文件：", published.removed());
    tell(out, "里面还有 " + published.foreign().size() + " 个不是这里放的，没有动，上传前看一看：", published.foreign());
    return published.exit();
  }

  private static void tell(PrintWriter out, String words, List<String> names) {
    if (!names.isEmpty()) {
      List<String> first = names.subList(0, Math.min(MAX_NAMES, names.size()));
      out.println(words + String.join("、", first) + (names.size() > MAX_NAMES ? " 等" : "") + "。");
    }
  }
}
