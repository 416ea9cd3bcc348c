package gongkai.app;

import gongkai.annex.AnnexReader;
import gongkai.check.CheckReport;
import gongkai.check.Checks;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.document.Annex;
import gongkai.fillin.FillInReader;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.PackException;
import gongkai.pack.Schema;
import gongkai.read.DataFile;
import gongkai.rollup.RollUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads, derives and checks one data file. */
final class Examiner {

  /** Code of the finding that a file is well written, but not about a unit. */
  static final String FOREIGN = "文件-别的";

  private static final String UNREADABLE = "数据文件没有读成，先改好文件";

  private final Packs packs;
  private final LastYears lastYears;
  private final AnnexReader annexReader;

  Examiner(Packs packs, LastYears lastYears, AnnexReader annexReader) {
    this.packs = packs;
    this.lastYears = lastYears;
    this.annexReader = annexReader;
  }

  /**
   * What reading, deriving and checking gave.
   *
   * @param statement empty if there is none to print
   * @param pack null without a statement
   * @param exit how it ended
   * @param findings of all steps
   * @param checks what the checks said
   * @param annexes files to be printed at the end; none if one of them is refused
   * @param sources files that it draws in besides the data file itself, as far as it came
   */
  record Examined(
      Optional<Statement> statement,
      Packs.Loaded pack,
      ExitCode exit,
      List<Finding> findings,
      CheckReport checks,
      List<Annex> annexes,
      List<Source> sources) {

    /** The outcome if it ends like this. */
    Outcome outcome(String shown, ExitCode end, List<Finding> all) {
      String unit = statement.map(known -> known.data().unitName()).orElse("");
      return new Outcome(shown, unit, end, all, Optional.of(checks), List.of());
    }

    /** The outcome if nothing more is done. */
    Outcome outcome(String shown) {
      return outcome(shown, exit, findings);
    }
  }

  /** Examines a file, of which the user knows this name. */
  Examined examine(Path path, String shown) {
    Sources sources = new Sources();
    Checked<DataFile> file = DataFiles.open(path, shown, sources);
    List<Finding> findings = new ArrayList<>(file.findings());
    if (file.value().isEmpty()) {
      return bad(packs.likely(), findings, sources);
    }
    String format = file.value().get().format().orElse("");
    if (!packs.has(format) || isForeign(file.value().get())) {
      findings.add(unknown(format, file.value().get(), shown));
      return bad(packs.likely(), findings, sources);
    }
    Packs.Loaded pack;
    try {
      pack = packs.get(format);
    } catch (PackException e) {
      findings.add(Finding.error("模板包", Place.file(shown), e.getMessage(), "改正模板包后再试。"));
      return bad(Optional.empty(), findings, sources);
    }
    Checked<PriorYear> prior = lastYears.of(path, file.value().get(), pack.pack(), sources);
    findings.addAll(prior.findings());
    Schema schema = pack.pack().schema();
    // Without last year's file it would seem that the user has to fill in last year's figures.
    Checked<YearData> data =
        !hasError(prior.findings())
            ? file.value().get().read(schema, prior.value())
            : file.value().get().readIncomplete(schema);
    findings.addAll(data.findings());
    if (data.value().isEmpty() || hasError(prior.findings()) || hasError(file.findings())) {
      return bad(Optional.of(pack), findings, sources);
    }
    Checked<Statement> statement = Deriver.derive(pack.pack(), data.value().get());
    findings.addAll(statement.findings());
    if (statement.value().isEmpty()) {
      return bad(Optional.of(pack), findings, sources);
    }
    return judged(path, pack, statement.value().get(), sources, findings);
  }

  /** Checks the statement and opens the files that go with it. */
  private Examined judged(
      Path path, Packs.Loaded pack, Statement statement, Sources sources, List<Finding> findings) {
    CheckReport checks = Checks.run(pack.pack(), statement);
    findings.addAll(checks.findings());
    ExitCode exit = hasError(findings) ? ExitCode.FINDINGS : ExitCode.GOOD;
    String watermark = pack.pack().settings().watermark();
    AnnexReader.files(statement.data(), path).forEach(sources::add);
    Checked<List<Annex>> annexes = annexReader.read(statement.data(), path, watermark);
    findings.addAll(annexes.findings());
    return new Examined(
        Optional.of(statement),
        pack,
        annexes.value().isPresent() ? exit : ExitCode.BAD_INPUT,
        findings,
        checks,
        annexes.value().orElse(List.of()),
        sources.list());
  }

  /** Whether these findings say that a file is well written, but no data file of a unit. */
  static boolean isForeign(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.code().equals(FOREIGN) || finding.code().equals(FillInReader.NOT_FILL_IN));
  }

  /** Says that a file is a department's, not a unit's, whatever else may be wrong with it. */
  Optional<Finding> department(Path path, String shown) {
    Optional<DataFile> file = DataFiles.open(path, shown).value();
    try {
      return file.filter(known -> packs.has(known.format().orElse("")))
          .flatMap(known -> packs.get(known.format().orElse("")).pack().rollUp())
          .filter(rules -> file.get().scope().filter(rules.scope()::equals).isPresent())
          .map(rules -> notSingle(file.get(), rules.scope()));
    } catch (PackException told) {
      return Optional.empty();
    }
  }

  private static Finding notSingle(DataFile file, String scope) {
    return RollUp.notSingle(file.unitName().orElse(""), scope, file.scopePlace());
  }

  private static boolean hasError(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::isError);
  }

  private static boolean isForeign(DataFile file) {
    return file.format().isEmpty() && !file.isOfUnit();
  }

  private Finding unknown(String format, DataFile file, String shown) {
    if (isForeign(file)) {
      return Finding.error(
          FOREIGN,
          Place.file(shown),
          "这里既没有“格式”也没有“基本信息”，不是单位的数据文件",
          "检查是不是选错了文件；单位的数据文件在开头写明格式，例如 格式: shanxi-2024。");
    }
    return Finding.error(
        "数据-格式",
        file.formatPlace(),
        format.isEmpty() ? "没有填“格式”" : "没有“" + format + "”这个格式",
        "可用的格式：" + packs.known() + "；在文件开头写明，例如 格式: shanxi-2024。");
  }

  private static Examined bad(
      Optional<Packs.Loaded> pack, List<Finding> findings, Sources sources) {
    CheckReport checks =
        pack.map(known -> Checks.none(known.pack(), UNREADABLE)).orElse(new CheckReport(List.of()));
    return new Examined(
        Optional.empty(), null, ExitCode.BAD_INPUT, findings, checks, List.of(), sources.list());
  }
}
