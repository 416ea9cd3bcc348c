package gongkai.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Word and PDF files that lie beside data files: what none of these uses may be what a unit handed
 * in instead of a data file. Folders of nothing but annexes are not looked into. Safe to share
 * between threads.
 */
final class Documents {

  private static final Set<String> ENDINGS = Set.of("doc", "docx", "wps", "pdf");

  private final Set<Path> used = ConcurrentHashMap.newKeySet();

  /** Remembers that a data file draws in this one. */
  void use(Path file) {
    used.add(normal(file));
  }

  /**
   * Those that no data file draws in, as the user knows them, sorted within each folder.
   *
   * @param reports the folder of the reports, which is passed over
   */
  List<String> unused(List<ListedUnit> units, Path reports) {
    Set<Path> seen = new HashSet<>(Set.of(normal(reports)));
    List<String> unused = new ArrayList<>();
    for (ListedUnit unit : units) {
      Path folder = normal(Path.of(unit.shown())).getParent();
      if (seen.add(folder)) {
        documents(folder).forEach(file -> unused.add(beside(unit, file)));
      }
    }
    return unused;
  }

  private static String beside(ListedUnit unit, Path document) {
    return Path.of(unit.shown()).resolveSibling(document.getFileName()).toString();
  }

  private List<Path> documents(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isDocument(file) && !used.contains(normal(file))) {
          found.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    found.sort(null);
    return found;
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending)
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && Files.isRegularFile(file);
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
