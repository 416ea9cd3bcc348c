package gongkai.app;

import gongkai.fillin.Room;
import gongkai.fillin.Workbook;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.read.DataFile;
import gongkai.write.DataWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a data file of one kind as one of another kind; the entries stay the same. */
final class Converter {

  private final Packs packs;

  Converter(Packs packs) {
    this.packs = packs;
  }

  /**
   * Converts a file; an existing target is never touched.
   *
   * @param from the data file
   * @param to the new file; its ending says of what kind it is to be
   */
  Outcome convert(Path from, String shown, Path to) {
    Place target = Place.file(to.toString());
    if (Files.exists(to)) {
      return refused(shown, "文件-已存在", target, "文件已经存在，没有改动它", "换一个文件名，或先把原来的文件移走。");
    }
    Checked<DataFile> file = DataFiles.open(from, shown);
    if (file.value().isEmpty()) {
      return Outcome.unchecked(shown, ExitCode.BAD_INPUT, file.findings(), List.of());
    }
    try {
      Pack pack = packs.get(file.value().get().format().orElse("")).pack();
      Checked<YearData> data = file.value().get().readIncomplete(pack.schema());
      List<Finding> findings = new ArrayList<>(file.findings());
      findings.addAll(data.findings());
      if (data.value().isEmpty() || findings.stream().anyMatch(Finding::isError)) {
        return Outcome.unchecked(shown, ExitCode.BAD_INPUT, findings, List.of());
      }
      return write(data.value().get(), pack, shown, to, findings);
    } catch (PackException e) {
      return refused(
          shown, "数据-格式", file.value().get().formatPlace(), e.getMessage(), "在文件开头写明可用的格式。");
    }
  }

  private static Outcome write(
      YearData data, Pack pack, String shown, Path to, List<Finding> findings) {
    Place target = Place.file(to.toString());
    String name = to.getFileName() == null ? "" : to.getFileName().toString();
    String ending = name.toLowerCase(Locale.ROOT);
    byte[] content;
    if (ending.endsWith(".yaml") || ending.endsWith(".yml")) {
      content = DataWriter.yaml(data, pack.schema(), Map.of()).getBytes(StandardCharsets.UTF_8);
    } else if (ending.endsWith(".json")) {
      content = DataWriter.json(data, pack.schema()).getBytes(StandardCharsets.UTF_8);
    } else if (ending.endsWith(".xlsx")) {
      List<Finding> lacking = Room.lacking(data);
      if (!lacking.isEmpty()) {
        return Outcome.unchecked(shown, ExitCode.BAD_INPUT, lacking, List.of());
      }
      content = FillInWriter.write(Workbook.draw(pack, Optional.of(data)));
    } else {
      return refused(shown, "文件-类型", target, "不知道转成哪一种文件", "文件名以 .xlsx、.yaml 或 .json 结尾。");
    }
    try {
      Path folder = to.toAbsolutePath().normalize().getParent();
      List<Path> written = new Delivery(folder).deliver(Map.of(name, content));
      return Outcome.unchecked(shown, ExitCode.GOOD, findings, written);
    } catch (IOException e) {
      return refused(shown, "输出-写不进", target, "文件写不进去", "检查文件夹能否写入、磁盘是否已满。");
    }
  }

  private static Outcome refused(
      String shown, String code, Place place, String message, String advice) {
    return Outcome.unchecked(
        shown, ExitCode.BAD_INPUT, List.of(Finding.error(code, place, message, advice)), List.of());
  }
}
