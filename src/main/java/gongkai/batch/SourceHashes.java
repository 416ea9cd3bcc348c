package gongkai.batch;

import gongkai.app.Source;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a data file draws in and the hashes of their content. They are named from its own
 * folder, so that the names hold wherever the program is called.
 */
final class SourceHashes {

  /** In place of the hash of a file that cannot be read. */
  private static final String UNREAD = "";

  private SourceHashes() {}

  /** The hashes as they are now, by the name of the file. */
  static Map<String, String> of(Path dataFile, List<Source> sources) {
    List<String> names = sources.stream().map(source -> name(dataFile, source.path())).toList();
    return hashes(dataFile, names);
  }

  /**
   * Whether the files still have these hashes. What could not be read then may be what the report
   * was made from all the same.
   */
  static boolean hold(Path dataFile, Map<String, String> known) {
    return !known.containsValue(UNREAD) && known.equals(hashes(dataFile, known.keySet()));
  }

  /** Where a file lies that has this name. */
  static Path path(Path dataFile, String name) {
    return folder(dataFile).resolve(name);
  }

  /** Not shortened: a step back out of a linked folder does not lead to where the link lies. */
  private static String name(Path dataFile, Path source) {
    Path folder = folder(dataFile);
    Path whole = source.toAbsolutePath();
    boolean inside = whole.startsWith(folder) && whole.getNameCount() > folder.getNameCount();
    return (inside ? whole.subpath(folder.getNameCount(), whole.getNameCount()) : whole).toString();
  }

  private static Path folder(Path dataFile) {
    return dataFile.toAbsolutePath().getParent();
  }

  private static Map<String, String> hashes(Path dataFile, Iterable<String> names) {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String name : names) {
      try {
        hashes.put(name, Sha256.of(path(dataFile, name)));
      } catch (IOException | InvalidPathException gone) {
        hashes.put(name, UNREAD);
      }
    }
    return hashes;
  }
}
