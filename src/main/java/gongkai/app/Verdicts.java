package gongkai.app;

import gongkai.finding.Place;
import gongkai.verdict.HtmlVerdict;
import gongkai.verdict.JsonVerdict;
import gongkai.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes down, for programs and for superiors, what the checks said. */
public final class Verdicts {

  private Verdicts() {}

  /** For programs. */
  public static String json(List<Outcome> outcomes) {
    return JsonVerdict.of(verdicts(outcomes));
  }

  /**
   * For superiors: one page into a file; overwrites an earlier page, but nothing else.
   *
   * @param shown the file as the user named it
   */
  public static Outcome writeHtml(List<Outcome> outcomes, Path path, String shown) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).matches(".+\\.html?")) {
      return refused(shown, "文件-类型", "核对报告的文件名要以 .html 结尾", "例如 --html 核对报告.html。");
    }
    try {
      if (Files.exists(path)
          && !HtmlVerdict.wrote(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))) {
        return refused(shown, "文件-已存在", "这个文件不是核对报告，没有改动它", "换一个文件名，或先把原来的文件移走。");
      }
      byte[] page = HtmlVerdict.of(verdicts(outcomes)).getBytes(StandardCharsets.UTF_8);
      Path folder = path.toAbsolutePath().normalize().getParent();
      new Delivery(folder).deliver(Map.of(name, page));
      return Outcome.unchecked(shown, ExitCode.GOOD, List.of(), List.of(path));
    } catch (IOException e) {
      return refused(shown, "输出-写不进", "文件写不进去", "检查文件夹能否写入、磁盘是否已满、同名文件是否正在打开。");
    }
  }

  private static Outcome refused(String shown, String code, String message, String advice) {
    return Outcome.refused(shown, code, Place.file(shown), message, advice);
  }

  private static List<Verdict> verdicts(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(
            outcome ->
                new Verdict(
                    outcome.file(),
                    outcome.unit(),
                    outcome.exit().code(),
                    outcome.findings(),
                    outcome.checks().orElseThrow()))
        .toList();
  }
}
