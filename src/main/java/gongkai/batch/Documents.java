package gongkai.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    used.add(FolderList.whole(file));
  }

  /**
   * Those that no data file draws in, as the user knows them, sorted within each folder.
   *
   * @param reports the folder of the reports, which is passed over
   */
  List<String> unused(List<ListedUnit> units, Path reports) {
    Set<Path> seen = new HashSet<>(Set.of(FolderList.whole(reports)));
    List<String> unused = new ArrayList<>();
    for (ListedUnit unit : units) {
      Path folder = FolderList.whole(Path.of(unit.shown())).getParent();
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
    return FolderList.of(
        folder,
        file ->
            FolderList.hasEnding(file, ENDINGS)
                && Files.isRegularFile(file)
                && !used.contains(FolderList.whole(file)));
  }
}
