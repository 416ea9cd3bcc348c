package gongkai.app;

import gongkai.fillin.FillInReader;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.read.DataFile;
import gongkai.sheet.Grid;
import gongkai.sheet.GridReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens data files, whatever they are written in. */
final class DataFiles {

  private DataFiles() {}

  /**
   * Opens a data file or a workbook that was made to be filled in.
   *
   * @param path where it lies
   * @param shown the file as the user named it, for messages
   */
  static Checked<DataFile> open(Path path, String shown) {
    return open(path, shown, new Sources());
  }

  /**
   * Opens a data file or a workbook that was made to be filled in.
   *
   * @param path where it lies
   * @param shown the file as the user named it, for messages
   * @param sources where the files are noted that it names, when they are read
   */
  static Checked<DataFile> open(Path path, String shown, Sources sources) {
    Checked<DataFile> file = openAlone(path, shown);
    return new Checked<>(
        file.value().map(known -> known.opening(name -> openBeside(path, shown, name, sources))),
        file.findings());
  }

  /** A file that a data file names. */
  private static Checked<DataFile> openBeside(
      Path path, String shown, String name, Sources sources) {
    Path beside = path.resolveSibling(name);
    sources.add(beside);
    return openAlone(beside, Path.of(shown).resolveSibling(name).toString());
  }

  private static Checked<DataFile> openAlone(Path path, String shown) {
    if (!GridReader.isMeant(shown)) {
      return DataFile.open(path, shown);
    }
    return of(GridReader.open(path, shown));
  }

  /** A workbook that was made to be filled in. */
  static Checked<DataFile> of(Checked<Grid> grid) {
    if (grid.value().isEmpty()) {
      return Checked.none(grid.findings());
    }
    Checked<DataFile> file = FillInReader.read(grid.value().get());
    List<Finding> findings = new ArrayList<>(grid.findings());
    findings.addAll(file.findings());
    return new Checked<>(file.value(), findings);
  }
}
