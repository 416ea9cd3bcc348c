package gongkai.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The files right in a folder, and what their names say of them. */
final class FolderList {

  private FolderList() {}

  /** Those that are wanted, sorted; none if the folder cannot be read. */
  static List<Path> of(Path folder, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, wanted::test)) {
      all.forEach(files::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    Collections.sort(files);
    return files;
  }

  /** Whether a file is in sight and its name ends so, in whatever case. */
  static boolean hasEnding(Path file, Collection<String> endings) {
    String name = file.getFileName().toString();
    int point = name.lastIndexOf('.');
    return point > 0
        && endings.contains(name.substring(point + 1).toLowerCase(Locale.ROOT))
        && !isHidden(file);
  }

  /** Whether it is out of sight, or what Excel and WPS leave beside an open workbook. */
  static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** The same for every way in which a user may call a file. */
  static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
