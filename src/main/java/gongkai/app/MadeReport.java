package gongkai.app;

import gongkai.app.Examiner.Examined;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.pack.OverviewPlan;
import gongkai.pack.Pack;
import gongkai.pack.Settings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report that is made but not yet written, or why there is none.
 *
 * @param outcome how it ended; nothing is written yet
 * @param statement what the report is made from; empty if it did not come to that
 * @param files contents by file name, in the order of {@link OutputFormat}; empty if there is none
 * @param format id of the pack; empty if it did not come to that
 * @param overview the figures that the pack lists under 汇总, by name
 * @param publishDays 公开期限 by its pack, in days after the approval; 0 if it did not come to that
 * @param sources files that it draws in besides the data file itself, see {@link Sources}
 */
public record MadeReport(
    Outcome outcome,
    Optional<Statement> statement,
    Map<String, byte[]> files,
    String format,
    Map<String, Figure> overview,
    int publishDays,
    List<Source> sources) {

  public MadeReport {
    overview = Collections.unmodifiableMap(new LinkedHashMap<>(overview));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    sources = List.copyOf(sources);
  }

  /** Of what was examined. */
  static MadeReport of(Outcome outcome, Examined examined, Map<String, byte[]> files) {
    Optional<Statement> statement = examined.statement();
    Map<String, Figure> overview = new LinkedHashMap<>();
    if (statement.isEmpty()) {
      return new MadeReport(outcome, statement, files, "", overview, 0, examined.sources());
    }
    Pack pack = examined.pack().pack();
    Settings settings = pack.settings();
    for (OverviewPlan.Entry entry : settings.overview().entries()) {
      overview.put(entry.figure(), statement.get().figures().get(entry.figure()));
    }
    return new MadeReport(
        outcome, statement, files, pack.id(), overview, settings.publishDays(), examined.sources());
  }

  static MadeReport none(Outcome outcome, Examined examined) {
    return of(outcome, examined, Map.of());
  }

  /** Whether the file is well written, but no data file of a unit. */
  public boolean isForeign() {
    return Examiner.isForeign(outcome.findings());
  }

  /** The outcome if it must not be written over the report of {@code other}. */
  Outcome sameName(String other) {
    return outcome.failed(sameName(outcome.file(), files.keySet(), other));
  }

  /**
   * What is said of reports that must not be written over those of another unit.
   *
   * @param shown the data file as the user knows it
   * @param names of the reports
   * @param other whose they are already
   */
  public static Finding sameName(String shown, Collection<String> names, String other) {
    return Finding.error(
        "输出-同名",
        Place.file(shown),
        "报告“" + String.join("”“", names) + "”与" + other + "的报告同名，没有覆盖它",
        "多余的副本移走；不是一个单位的，改正单位名称或年度。");
  }

  /** What stands in the way of writing to a folder: a file there, or the folder itself. */
  public static String blocked(IOException why, Path folder) {
    return why instanceof FileAlreadyExistsException existing && existing.getFile() != null
        ? existing.getFile()
        : folder.toString();
  }

  /** The outcome if it could not be written to this folder. */
  public Outcome unwritable(IOException why, Path folder) {
    return outcome.failed(
        Finding.error(
            "输出-写不进",
            Place.file(outcome.file()),
            "文件写不进“" + blocked(why, folder) + "”",
            "检查这个文件夹能否写入、磁盘是否已满、同名文件是否正在 Word 或浏览器里打开。"));
  }
}
