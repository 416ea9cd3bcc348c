package gongkai.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The data files of a department's units.
 *
 * @param from the folder or the list, as the user named it
 * @param files of the units, in their order
 * @param strict whether each of them is meant to be a data file; otherwise what turns out to be
 *     something else is passed over
 */
public record UnitFiles(Path from, List<Path> files, boolean strict) {

  /** The list that says what the units paid each other is called so. */
  private static final String INTERNAL = "内部往来";

  public UnitFiles {
    files = files.stream().filter(file -> !isInternal(file)).toList();
  }

  /** The same without a file that is not a unit's. */
  UnitFiles without(Path other) {
    Path normal = other.toAbsolutePath().normalize();
    return new UnitFiles(
        from,
        files.stream().filter(file -> !file.toAbsolutePath().normalize().equals(normal)).toList(),
        strict);
  }

  /** Whether a file would lie among those of the units, and be taken for one of them. */
  boolean holds(Path other) {
    return Files.isDirectory(from)
        && other.toAbsolutePath().normalize().startsWith(from.toAbsolutePath().normalize());
  }

  /** The lists that say what the units paid each other; there should be one at most. */
  List<Path> internal() {
    Path folder = Files.isDirectory(from) ? from : from.resolveSibling("");
    return Stream.of(".csv", ".xlsx", ".xls")
        .map(ending -> folder.resolve(INTERNAL + ending))
        .filter(Files::isRegularFile)
        .toList();
  }

  private static boolean isInternal(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(INTERNAL + "\\.xlsx?");
  }
}
