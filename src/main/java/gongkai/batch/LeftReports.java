package gongkai.batch;

import gongkai.app.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports that stand in the folder of a run although no unit of it made them. */
public final class LeftReports {

  private LeftReports() {}

  /**
   * Their names, sorted.
   *
   * @param overview what else the run puts there
   * @return nothing of a run that was stopped, for what it did not come to may be as it should
   */
  public static List<String> of(BatchResult result, String overview) {
    if (result.stopped()) {
      return List.of();
    }
    Set<Path> given = given(result);
    Set<String> left = new TreeSet<>();
    FolderList.of(
            result.folder(), file -> isReport(file) && !given.contains(FolderList.whole(file)))
        .forEach(file -> left.add(file.getFileName().toString()));
    result.results().forEach(unit -> unit.files().forEach(file -> left.remove(file.name())));
    result.results().forEach(unit -> unit.drawn().forEach(left::remove));
    left.remove(overview);
    return List.copyOf(left);
  }

  private static boolean isReport(Path file) {
    return FolderList.hasEnding(file, OutputFormat.names()) && Files.isRegularFile(file);
  }

  /** The data files and the list, which may lie there too. */
  private static Set<Path> given(BatchResult result) {
    Set<Path> given = new HashSet<>();
    result.foreign().forEach(file -> given.add(FolderList.whole(Path.of(file))));
    for (UnitResult unit : result.results()) {
      unit.unit().file().ifPresent(file -> given.add(FolderList.whole(file)));
      unit.unit()
          .listed()
          .map(spot -> Path.of(spot.unit().file()))
          .map(FolderList::whole)
          .ifPresent(given::add);
    }
    return given;
  }
}
