package gongkai.app;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.read.DataFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    DataTarget target = new DataTarget(to);
    Optional<Finding> forbidden = target.refused();
    if (forbidden.isPresent()) {
      return Outcome.unchecked(shown, ExitCode.BAD_INPUT, List.of(forbidden.get()), List.of());
    }
    Checked<DataFile> file = DataFiles.open(from, shown);
    if (file.value().isEmpty()) {
      return Outcome.unchecked(shown, ExitCode.BAD_INPUT, file.findings(), List.of());
    }
    String format = file.value().get().format().orElse("");
    try {
      Pack pack = packs.get(format).pack();
      Checked<YearData> data = file.value().get().readIncomplete(pack.schema());
      List<Finding> findings = new ArrayList<>(file.findings());
      findings.addAll(data.findings());
      if (data.value().isEmpty() || findings.stream().anyMatch(Finding::isError)) {
        return Outcome.unchecked(shown, ExitCode.BAD_INPUT, findings, List.of());
      }
      List<Finding> failed = target.write(data.value().get(), pack, Map.of());
      findings.addAll(failed);
      if (failed.isEmpty()) {
        findings.addAll(LeftBehind.findings(from, to, data.value().get()));
      }
      return failed.isEmpty()
          ? Outcome.unchecked(shown, ExitCode.GOOD, findings, List.of(to))
          : Outcome.unchecked(shown, ExitCode.BAD_INPUT, findings, List.of());
    } catch (PackException e) {
      Place place = file.value().get().formatPlace();
      Finding refusal = packs.refusal(format, e, place, "在文件开头写明可用的格式。");
      return Outcome.unchecked(shown, ExitCode.BAD_INPUT, List.of(refusal), List.of());
    }
  }
}
