package gongkai.site;

import gongkai.batch.BatchResult;
import gongkai.batch.FindingCounts;
import gongkai.batch.ListedUnit;
import gongkai.batch.Sha256;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.batch.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports that a run is said to have made; their content is a few words. */
final class Reports {

  private static final int DAYS = 20;

  private final Path folder;
  private final List<UnitResult> results = new ArrayList<>();

  Reports(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** A report of 2024 as Word and PDF. */
  Reports add(String name, String scope, String approved) throws IOException {
    String safe = name.replaceAll("[<>/]", "_");
    List<WrittenFile> files = new ArrayList<>();
    for (String format : List.of("docx", "pdf")) {
      files.add(write(safe + "2024年度" + scope + "决算公开." + format, name + " " + format));
    }
    return add(name, UnitState.MADE, scope, approved, files);
  }

  /** A report that somebody changed after it was made, of new content. */
  Reports changed(String name, String scope) throws IOException {
    String report = name + "2024年度" + scope + "决算公开.";
    List<WrittenFile> files = new ArrayList<>();
    for (String format : List.of("docx", "pdf")) {
      files.add(write(report + format, name + " " + format + " 新"));
    }
    Files.writeString(folder.resolve(report + "pdf"), "改过");
    return add(name, UnitState.MADE, scope, "", files);
  }

  /** A unit without a report. */
  Reports without(String name, UnitState state) {
    return add(name, state, "单位", "", List.of());
  }

  private Reports add(
      String name, UnitState state, String scope, String approved, List<WrittenFile> files) {
    Optional<LocalDate> date =
        Optional.of(approved).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    Path data = Path.of("内部/" + name + ".yaml");
    ListedUnit unit =
        new ListedUnit(
            results.size(),
            name,
            Optional.of(data),
            data.toString(),
            date,
            Optional.empty(),
            Optional.empty());
    results.add(
        new UnitResult(
            unit,
            state,
            name,
            2024,
            scope,
            "",
            new FindingCounts(List.of()),
            List.of(),
            Map.of(),
            DAYS,
            files,
            List.of()));
    return this;
  }

  private WrittenFile write(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new WrittenFile(name, Files.size(file), Sha256.of(file));
  }

  BatchResult result() {
    boolean stopped = results.stream().anyMatch(unit -> unit.state() == UnitState.NOT_DONE);
    return new BatchResult(folder, results, List.of(), List.of(), 0, Map.of(), stopped);
  }
}
