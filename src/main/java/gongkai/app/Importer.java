package gongkai.app;

import gongkai.check.Checks;
import gongkai.fillin.FillInReader;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.intake.Imported;
import gongkai.intake.Intake;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.sheet.Grid;
import gongkai.sheet.GridReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a data file of public tables that someone else made. */
final class Importer {

  private final Packs packs;

  Importer(Packs packs) {
    this.packs = packs;
  }

  /**
   * Imports the tables of one unit's year; an existing target is never touched.
   *
   * @param files workbooks, each with one table or many
   * @param format name of the pack
   */
  Outcome run(List<Path> files, Path to, String format) {
    DataTarget target = new DataTarget(to);
    Optional<Finding> forbidden = target.refused();
    if (forbidden.isPresent()) {
      return none(to, List.of(forbidden.get()));
    }
    List<Finding> findings = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    for (Path file : files) {
      Checked<Grid> grid = GridReader.open(file, file.toString());
      findings.addAll(grid.findings());
      grid.value().ifPresent(grids::add);
    }
    if (grids.size() < files.size()) {
      return none(to, findings);
    }
    List<Finding> filled =
        grids.stream().filter(FillInReader::isFillIn).map(Importer::fillIn).toList();
    if (!filled.isEmpty()) {
      return none(to, filled);
    }
    try {
      Pack pack = packs.get(format).pack();
      Checked<Imported> imported = Intake.read(pack, grids);
      findings.addAll(imported.findings());
      return imported
          .value()
          .map(result -> write(target, pack, result, findings))
          .orElseGet(() -> none(to, findings));
    } catch (PackException e) {
      Place place = Place.file(to.toString());
      return none(
          to, List.of(Finding.error("数据-格式", place, e.getMessage(), "用 --format 写明已有的格式。")));
    }
  }

  private static Finding fillIn(Grid grid) {
    return Finding.error(
        "导入-填报工作簿",
        Place.file(grid.file()),
        "这是填报工作簿，不用导入",
        "直接用 gongkai check 核对、gongkai generate 生成。");
  }

  private static Outcome none(Path to, List<Finding> findings) {
    return Outcome.unchecked(to.toString(), ExitCode.BAD_INPUT, findings, List.of());
  }

  private static Outcome write(
      DataTarget target, Pack pack, Imported imported, List<Finding> findings) {
    List<Finding> failed = target.write(imported.data(), pack, imported.wanted());
    if (!failed.isEmpty()) {
      return none(target.path(), failed);
    }
    Checks.ofTables(pack, imported.statement(), imported.tables()).stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .map(Importer::warning)
        .forEach(findings::add);
    findings.add(
        Finding.note(
            "导入-待填",
            Place.file(target.path().toString()),
            "表上没有的有 " + imported.wanted().size() + " 项，要自己填" + target.marks()));
    return Outcome.unchecked(
        target.path().toString(), ExitCode.GOOD, findings, List.of(target.path()));
  }

  /** The file is written all the same: it is for a person to see who is right. */
  private static Finding warning(Finding finding) {
    return Finding.warning(
            finding.code(), finding.place(), "导入的表里：" + finding.message(), finding.advice())
        .withCause(finding.cause());
  }
}
