package gongkai;

import gongkai.finding.Checked;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import java.nio.file.Path;
import java.util.List;

/** The examples, each with the files that its data file names. */
public final class Examples {

  /** Their data files. */
  public static final List<String> FILES =
      List.of(
          "examples/county-office/data.yaml",
          "examples/small-unit/data.yaml",
          "examples/restated-wan/data.json");

  private Examples() {}

  /** Opens a data file that can open those beside it. */
  public static Checked<DataFile> open(Path file) {
    Checked<DataFile> opened = DataFile.open(file, file.toString());
    return new Checked<>(
        opened.value().map(known -> known.opening(name -> open(file.resolveSibling(name)))),
        opened.findings());
  }

  /** All that an example says. */
  public static YearData read(String file) {
    return open(Path.of(file))
        .value()
        .orElseThrow()
        .read(Sample.PACK.schema())
        .value()
        .orElseThrow();
  }
}
