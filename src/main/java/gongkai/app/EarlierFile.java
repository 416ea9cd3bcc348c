package gongkai.app;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.read.DataFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An earlier data file of a department, whose texts are to be used again. */
final class EarlierFile {

  private EarlierFile() {}

  /**
   * Reads what is filled in of it.
   *
   * @param pack of the units; it must be of the same
   * @return no value if it cannot be read
   */
  static Checked<YearData> read(Path path, Pack pack) {
    Checked<DataFile> file = DataFiles.open(path, path.toString());
    if (file.value().isEmpty()) {
      return Checked.none(file.findings());
    }
    String format = file.value().get().format().orElse("");
    if (!format.equals(pack.id())) {
      return Checked.none(
          List.of(
              Finding.error(
                  UnitReading.FORMAT,
                  file.value().get().formatPlace(),
                  format.isEmpty() ? "没有“格式”，不是部门的数据文件" : "格式是 " + format + "，各单位的是 " + pack.id(),
                  "--texts 后面写同一格式的部门文件。")));
    }
    Checked<YearData> data = file.value().get().readIncomplete(pack.schema());
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.addAll(data.findings());
    return findings.stream().anyMatch(Finding::isError) ? Checked.none(findings) : data;
  }
}
