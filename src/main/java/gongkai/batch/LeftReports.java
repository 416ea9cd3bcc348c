package gongkai.batch;

import gongkai.app.OutputFormat;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    try (DirectoryStream<Path> files = Files.newDirectoryStream(result.folder())) {
      for (Path file : files) {
        if (isReport(file) && !given.contains(normal(file))) {
          left.add(file.getFileName().toString());
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    result.results().forEach(unit -> unit.files().forEach(file -> left.remove(file.name())));
    result.results().forEach(unit -> unit.drawn().forEach(left::remove));
    left.remove(overview);
    return List.copyOf(left);
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return OutputFormat.names().contains(ending)
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && Files.isRegularFile(file);
  }

  /** The data files and the list, which may lie there too. */
  private static Set<Path> given(BatchResult result) {
    Set<Path> given = new HashSet<>();
    result.foreign().forEach(file -> given.add(normal(Path.of(file))));
    for (UnitResult unit : result.results()) {
      unit.unit().file().ifPresent(file -> given.add(normal(file)));
      unit.unit()
          .listed()
          .map(spot -> Path.of(spot.unit().file()))
          .map(LeftReports::normal)
          .ifPresent(given::add);
    }
    return given;
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
