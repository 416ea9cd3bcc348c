package gongkai.app;

import gongkai.derive.Deriver;
import gongkai.derive.PrintedTables;
import gongkai.derive.PriorFigures;
import gongkai.derive.Statement;
import gongkai.fillin.FillInReader;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.intake.Intake;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.read.DataFile;
import gongkai.sheet.Grid;
import gongkai.sheet.GridReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes last year's figures from last year's data file or public tables. */
final class LastYears {

  private static final int MOST_NAMED = 10;

  private final Packs packs;
  private final Optional<Path> chosen;

  /**
   * For files that name last year's themselves, unless one is chosen for all.
   *
   * @param chosen last year's file, as given on the command line
   */
  LastYears(Packs packs, Optional<Path> chosen) {
    this.packs = packs;
    this.chosen = chosen;
  }

  /**
   * Last year's figures for this file.
   *
   * @param path where this year's file lies
   * @param file this year's file
   * @param pack this year's format
   * @param sources where the files are noted that are read
   * @return no value and no finding if there is no file of last year; with a value only notes
   */
  Checked<PriorYear> of(Path path, DataFile file, Pack pack, Sources sources) {
    if (chosen.isPresent()) {
      Place place = Place.file(chosen.get().toString());
      return isSame(path, chosen.get())
          ? itself(place)
          : read(chosen.get(), chosen.get().toString(), place, pack, sources);
    }
    Optional<String> named = file.lastYear();
    if (named.isEmpty()) {
      return Checked.none(List.of());
    }
    Place place = file.lastYearPlace();
    try {
      Path last = path.resolveSibling(named.get());
      return isSame(path, last) ? itself(place) : read(last, named.get(), place, pack, sources);
    } catch (InvalidPathException e) {
      return Checked.none(
          List.of(Finding.error("上年-文件", place, "“" + named.get() + "”不是文件名", "写上年文件的名称。")));
    }
  }

  private static boolean isSame(Path path, Path last) {
    try {
      return Files.isSameFile(path, last);
    } catch (IOException e) {
      return false;
    }
  }

  private static Checked<PriorYear> itself(Place place) {
    return Checked.none(
        List.of(Finding.error("上年-文件", place, "上年的文件就是本年的数据文件自己", "换成上年度的数据文件、填报工作簿或导出的公开表。")));
  }

  private Checked<PriorYear> read(
      Path path, String shown, Place place, Pack pack, Sources sources) {
    if (path.getFileName() != null && !path.getFileName().toString().contains(".")) {
      return Checked.none(
          List.of(
              Finding.error(
                  "上年-文件", place, "“" + shown + "”没有写后缀", "写全文件名，例如 " + shown + ".xlsx。")));
    }
    sources.add(path);
    if (!GridReader.isMeant(shown)) {
      return entries(DataFiles.open(path, shown, sources), place, pack);
    }
    Checked<Grid> grid = GridReader.open(path, shown);
    return grid.value().isEmpty() || FillInReader.isFillIn(grid.value().get())
        ? entries(DataFiles.of(grid), place, pack)
        : tables(grid.value().get(), place, pack);
  }

  /** From last year's data file or fill-in workbook. */
  private Checked<PriorYear> entries(Checked<DataFile> file, Place place, Pack pack) {
    if (file.value().isEmpty() || file.findings().stream().anyMatch(Finding::isError)) {
      return unreadable(file.findings(), place);
    }
    Pack lastPack = file.value().get().format().flatMap(this::known).orElse(pack);
    Checked<YearData> data = file.value().get().readIncomplete(lastPack.schema());
    if (data.value().isEmpty()) {
      return unreadable(data.findings(), place);
    }
    Checked<Statement> statement = Deriver.derive(lastPack, data.value().get());
    return statement
        .value()
        .map(PrintedTables::of)
        .map(last -> Checked.of(PriorFigures.of(pack.schema(), lastPack, last), List.<Finding>of()))
        .orElseGet(() -> unreadable(statement.findings(), place));
  }

  /** From last year's public tables, which do not say of which format they are. */
  private Checked<PriorYear> tables(Grid grid, Place place, Pack pack) {
    int year = pack.settings().year();
    String before = pack.id().replace(String.valueOf(year), String.valueOf(year - 1));
    Pack lastPack = known(before).filter(last -> last.intake().isPresent()).orElse(pack);
    Checked<PrintedTables> tables = Intake.print(lastPack, List.of(grid));
    return tables
        .value()
        .map(last -> PriorFigures.of(pack.schema(), lastPack, last))
        .map(prior -> Checked.of(prior, notes(prior.source(), tables.findings(), place)))
        .orElseGet(() -> unreadable(tables.findings(), place));
  }

  /** A format that is there and without faults. */
  private Optional<Pack> known(String format) {
    try {
      return Optional.of(format).filter(packs::has).map(name -> packs.get(name).pack());
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  /** What the tables lack, and that there is more to see; each in one line. */
  private static List<Finding> notes(PriorYear.Source last, List<Finding> found, Place place) {
    List<Finding> notes = new ArrayList<>();
    if (!last.gaps().isEmpty()) {
      notes.add(
          Finding.note(
              "上年-缺数",
              place,
              "上年的公开表“"
                  + last.file()
                  + "”里没有"
                  + some(last.gaps().stream().sorted().toList())
                  + "，用到的上年数没有取，要自己填"));
    }
    List<String> doubts =
        found.stream()
            .filter(finding -> finding.severity() == Severity.WARNING)
            .map(finding -> finding.place().spot().label())
            .distinct()
            .toList();
    if (!doubts.isEmpty()) {
      notes.add(
          Finding.note(
              "上年-认不准",
              place,
              "上年的公开表“" + last.file() + "”有认不准的地方：" + some(doubts) + "；每处的说明用 gongkai import 看"));
    }
    return notes;
  }

  private static String some(List<String> names) {
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
        + (names.size() > MOST_NAMED ? " 等 " + names.size() + " 处" : "");
  }

  private static Checked<PriorYear> unreadable(List<Finding> why, Place place) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.error(
            "上年-文件", place, "上年的文件没有读成", "先改好上年的文件，或换一个：上年的数据文件、填报工作簿或导出的公开表；不用它就去掉“上年”，自己填上年数。"));
    findings.addAll(why);
    return Checked.none(findings);
  }
}
