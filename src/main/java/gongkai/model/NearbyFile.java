package gongkai.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a data file names: it lies in the same folder or below. A data file from elsewhere
 * must not fetch just any file of this computer into a report.
 */
public final class NearbyFile {

  /** What is wrong with a name that leads elsewhere. */
  public static final String OUTSIDE = "不在数据文件所在的文件夹里";

  /** What to do about it. */
  public static final String BRING = "把文件放在数据文件旁边，只写名称。";

  private NearbyFile() {}

  /**
   * The way to the file from the folder of the data file, without detours.
   *
   * @param name as the user wrote it, with {@code /} or {@code \}
   * @return empty if it begins elsewhere or leads out of the folder
   * @throws InvalidPathException if no file can have that name
   */
  public static Optional<Path> path(String name) {
    String plain = name.replace('\\', '/');
    Path path = Path.of(plain).normalize();
    boolean begins = path.getRoot() == null && !plain.matches("[A-Za-z]:.*");
    boolean stays = !path.toString().isEmpty() && !path.startsWith("..");
    return begins && stays ? Optional.of(path) : Optional.empty();
  }
}
