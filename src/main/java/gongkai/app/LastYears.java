package gongkai.app;

import gongkai.derive.Deriver;
import gongkai.derive.PriorFigures;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.read.DataFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes last year's figures from last year's file. */
final class LastYears {

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
   * @return no value and no finding if there is no file of last year
   */
  Checked<PriorYear> of(Path path, DataFile file, Pack pack) {
    if (chosen.isPresent()) {
      return read(chosen.get(), chosen.get().toString(), Place.file(chosen.get().toString()), pack);
    }
    Optional<String> named = file.lastYear();
    if (named.isEmpty()) {
      return Checked.none(List.of());
    }
    Place place = file.lastYearPlace();
    try {
      return read(path.resolveSibling(named.get()), named.get(), place, pack);
    } catch (InvalidPathException e) {
      return Checked.none(
          List.of(Finding.error("上年-文件", place, "“" + named.get() + "”不是文件名", "写上年文件的名称。")));
    }
  }

  private Checked<PriorYear> read(Path path, String shown, Place place, Pack pack) {
    Checked<DataFile> file = DataFiles.open(path, shown);
    if (file.value().isEmpty()) {
      return unreadable(file.findings(), place);
    }
    Pack lastPack = pack(file.value().get(), pack);
    Checked<YearData> data = file.value().get().readIncomplete(lastPack.schema());
    if (data.value().isEmpty()) {
      return unreadable(data.findings(), place);
    }
    Checked<Statement> statement = Deriver.derive(lastPack, data.value().get());
    return statement
        .value()
        .map(last -> Checked.of(PriorFigures.of(pack.schema(), lastPack, last), List.<Finding>of()))
        .orElseGet(() -> unreadable(statement.findings(), place));
  }

  /** Last year's own format if it is there, else this year's. */
  private Pack pack(DataFile file, Pack otherwise) {
    try {
      return file.format()
          .filter(packs::has)
          .map(format -> packs.get(format).pack())
          .orElse(otherwise);
    } catch (PackException e) {
      return otherwise;
    }
  }

  private static Checked<PriorYear> unreadable(List<Finding> why, Place place) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.error("上年-文件", place, "上年的文件没有读成", "先改好上年的文件，或换一个；不用它就去掉“上年”，自己填上年数。"));
    findings.addAll(why);
    return Checked.none(findings);
  }
}
