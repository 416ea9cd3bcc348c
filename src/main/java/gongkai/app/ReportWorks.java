package gongkai.app;

import gongkai.annex.AnnexReader;
import gongkai.app.Examiner.Examined;
import gongkai.compose.Composer.Purpose;
import gongkai.derive.Statement;
import gongkai.document.ReportDocument;
import gongkai.document.UnprintableException;
import gongkai.explain.Explainer;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.font.FontException;
import gongkai.pack.PackException;
import gongkai.read.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Checks data files and makes reports of them: read, derive, check, compose, render. Holds what all
 * reports share; safe to share between threads.
 */
public final class ReportWorks {

  private final Packs packs;
  private final Examiner examiner;
  private final Press press;

  /** Reports made so far: two units never share one. */
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /**
   * Opens the works.
   *
   * @param home the program's folder
   * @param pack a pack's folder to use instead of the one that a data file names
   */
  public ReportWorks(Home home, Optional<Path> pack) {
    this(home, pack, Optional.empty());
  }

  /**
   * Opens the works.
   *
   * @param home the program's folder
   * @param pack a pack's folder to use instead of the one that a data file names
   * @param lastYear last year's file to use instead of the one that a data file names
   */
  public ReportWorks(Home home, Optional<Path> pack, Optional<Path> lastYear) {
    this.packs = new Packs(home, pack);
    this.examiner =
        new Examiner(packs, new LastYears(packs, lastYear), new AnnexReader(home.fonts()));
    this.press = new Press(home);
  }

  /**
   * How a report is wanted.
   *
   * @param formats at least one
   * @param folder where the files go
   * @param draft whether it is a draft
   * @param force whether a draft is printed in spite of errors
   */
  public record Order(Set<OutputFormat> formats, Path folder, boolean draft, boolean force) {

    public Order {
      formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
    }

    private Purpose purpose() {
      return draft || force ? Purpose.DRAFT : Purpose.FINAL;
    }
  }

  /** Checks one data file. */
  public Outcome check(Path path, String shown) {
    return examiner.examine(path, shown).outcome(shown);
  }

  /** Checks the data file of a department, also against those of its units. */
  public Outcome check(Path path, String shown, UnitFiles units) {
    return new RollUps(examiner).check(path, shown, units);
  }

  /**
   * Makes the data file of a department of those of its units; an existing file is never touched.
   *
   * @param to the new file
   * @param name 单位名称 of the department; empty to leave it blank
   * @param texts an earlier data file of the department, of which the texts are used again; empty
   *     to leave them blank
   */
  public Outcome rollUp(UnitFiles units, Path to, Optional<String> name, Optional<Path> texts) {
    return new RollUps(examiner).run(units, to, name, texts);
  }

  /**
   * What explaining a figure gave.
   *
   * @param outcome how it ended; a report with failed checks can be explained all the same
   * @param lines one a step
   */
  public record Explanation(Outcome outcome, List<String> lines) {

    public Explanation {
      lines = List.copyOf(lines);
    }
  }

  /** Explains how a figure came about, see {@link Explainer#explain}. */
  public Explanation explain(Path path, String shown, String address) {
    Examined examined = examiner.examine(path, shown);
    if (examined.statement().isEmpty()) {
      return new Explanation(examined.outcome(shown), List.of());
    }
    Explainer explainer = new Explainer(examined.pack().pack(), examined.statement().get());
    Optional<List<String>> lines = explainer.explain(address);
    if (lines.isPresent()) {
      Outcome explained = Outcome.unchecked(shown, ExitCode.GOOD, List.of(), List.of());
      return new Explanation(explained, lines.get());
    }
    Outcome unknown =
        Outcome.refused(
            shown,
            "说明-没有这个数",
            Place.file(shown),
            "报告里没有“" + address + "”这个数",
            explainer.advice(address));
    return new Explanation(unknown, List.of());
  }

  /**
   * Generates the report of one data file; nothing is written if there is an error, nor over
   * another report made by these works.
   */
  public Outcome generate(Path path, String shown, Order order) {
    MadeReport report = make(path, shown, order);
    Set<Path> claimed =
        report.files().keySet().stream()
            .map(name -> order.folder().resolve(FileNames.key(name)))
            .collect(Collectors.toSet());
    if (claimed.isEmpty()) {
      return report.outcome();
    }
    if (!claim(claimed)) {
      return report.sameName("前面一份数据文件");
    }
    List<Path> written = List.of();
    try {
      written = new Delivery(order.folder()).deliver(report.files());
      return report.outcome().withWritten(written);
    } catch (IOException e) {
      return report.unwritable(e, order.folder());
    } finally {
      if (written.isEmpty()) {
        made.removeAll(claimed);
      }
    }
  }

  /**
   * Makes the report of one data file without writing it; there is none if there is an error.
   *
   * @param order of which the folder does not count here
   */
  public MadeReport make(Path path, String shown, Order order) {
    Examined examined = examiner.examine(path, shown);
    boolean printable =
        examined.exit() == ExitCode.GOOD || (order.force() && examined.exit() == ExitCode.FINDINGS);
    if (examined.statement().isEmpty() || !printable) {
      return MadeReport.none(examined.outcome(shown), examined);
    }
    try {
      return print(examined, examined.statement().get(), shown, order);
    } catch (PackException e) {
      return failed(shown, examined, "模板包", e.getMessage(), "改正模板包后再试。");
    } catch (FontException e) {
      String remedy = "把这个字体文件移出 fonts 文件夹，或换成可用的 TTF 字体。";
      return failed(shown, examined, "字体", e.getMessage(), remedy);
    } catch (UnprintableException e) {
      return failed(shown, examined, e.code(), e.getMessage(), e.advice());
    } catch (IOException e) {
      throw new UncheckedIOException("a report in memory can be written", e);
    }
  }

  /** Whose data file this is (单位名称), as far as that can be seen at a glance. */
  public Optional<String> unitName(Path path) {
    return DataFiles.open(path, path.toString()).value().flatMap(DataFile::unitName);
  }

  /** Why the pack chosen for all files is of no use; empty if none was chosen. */
  public Optional<Finding> packRefusal() {
    return packs.refusal();
  }

  /**
   * What a summary of many units takes from a pack.
   *
   * @param format id of the pack
   * @return nothing if there is no such pack any more, or it cannot be used
   */
  public Optional<SummaryTerms> terms(String format) {
    try {
      return Optional.of(SummaryTerms.of(packs.get(format).pack()));
    } catch (PackException gone) {
      return Optional.empty();
    }
  }

  /**
   * The font files that reports may use, those of the system among them. What a faulty pack or font
   * would use is left out: there is no report with it.
   */
  public List<Path> fonts() {
    Set<Path> fonts = new TreeSet<>();
    for (String format : packs.all()) {
      try {
        fonts.addAll(press.fonts(packs.get(format).pack().styles()));
      } catch (PackException | FontException faulty) {
        continue;
      }
    }
    return List.copyOf(fonts);
  }

  /** Writes a data file as one of another kind; an existing file is never touched. */
  public Outcome convert(Path from, String shown, Path to) {
    return new Converter(packs).convert(from, shown, to);
  }

  /**
   * Makes a data file of public tables that someone else made; an existing file is never touched.
   *
   * @param files workbooks, each with one table or many
   * @param format name of the pack
   */
  public Outcome importTables(List<Path> files, Path to, String format) {
    return new Importer(packs).run(files, to, format);
  }

  /**
   * Writes a blank data file for people to fill in; an existing file is never touched.
   *
   * @param format name of the pack
   */
  public Outcome writeBlank(Path path, String shown, String format) {
    DataTarget target = new DataTarget(path);
    Optional<Finding> forbidden = target.refusedBlank();
    if (forbidden.isPresent()) {
      return Outcome.unchecked(shown, ExitCode.BAD_INPUT, List.of(forbidden.get()), List.of());
    }
    try {
      List<Finding> failed = target.writeBlank(packs.get(format).pack());
      return failed.isEmpty()
          ? Outcome.unchecked(shown, ExitCode.GOOD, List.of(), List.of(path))
          : Outcome.unchecked(shown, ExitCode.BAD_INPUT, failed, List.of());
    } catch (PackException e) {
      Finding refusal = packs.refusal(format, e, Place.file(shown), "用 --format 写明已有的格式。");
      return Outcome.unchecked(shown, ExitCode.BAD_INPUT, List.of(refusal), List.of());
    }
  }

  private MadeReport print(Examined examined, Statement statement, String shown, Order order)
      throws IOException {
    ReportDocument document =
        examined.pack().composer().compose(statement, order.purpose(), examined.annexes());
    Checked<Map<String, byte[]>> files =
        press.print(document, examined.pack().pack(), statement.data(), order.formats());
    List<Finding> findings = new ArrayList<>(files.findings());
    findings.addAll(examined.findings());
    ExitCode exit = files.value().isEmpty() ? ExitCode.FINDINGS : examined.exit();
    Outcome outcome = examined.outcome(shown, exit, findings);
    return MadeReport.of(outcome, examined, files.value().orElse(Map.of()));
  }

  /** All names or none. */
  private synchronized boolean claim(Set<Path> reports) {
    return reports.stream().noneMatch(made::contains) && made.addAll(reports);
  }

  private static MadeReport failed(
      String shown, Examined examined, String code, String message, String advice) {
    Finding why = Finding.error(code, Place.file(shown), message, advice);
    return MadeReport.none(examined.outcome(shown).failed(why), examined);
  }
}
