package gongkai.batch;

import gongkai.app.ReportWorks;
import gongkai.app.UnitFiles;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the data files of a department's units, in the same way as those of many reports. */
public final class DepartmentUnits {

  private DepartmentUnits() {}

  /**
   * The data files.
   *
   * @param from a folder, or a list (.csv or .xlsx)
   * @param works looks into data files whose names do not tell whose they are
   * @return no value if one of them is missing or cannot be looked for
   */
  public static Checked<UnitFiles> read(Path from, ReportWorks works) {
    Checked<UnitList> list = UnitLists.read(from, works, from.resolve(StateFolder.NAME));
    List<Finding> findings = new ArrayList<>(list.findings());
    list.value()
        .ifPresent(known -> known.units().forEach(unit -> findings.addAll(wrong(unit, works))));
    if (list.value().isEmpty() || findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(findings);
    }
    List<Path> files =
        list.value().get().units().stream().map(unit -> unit.file().orElseThrow()).toList();
    return Checked.of(new UnitFiles(from, files, list.value().get().strict()), findings);
  }

  /** That its data file is missing, or another unit's. */
  private static List<Finding> wrong(ListedUnit unit, ReportWorks works) {
    return unit
        .missing()
        .or(
            () ->
                unit.file()
                    .filter(file -> !unit.name().isEmpty())
                    .flatMap(works::unitName)
                    .flatMap(unit::misnamed))
        .stream()
        .toList();
  }
}
