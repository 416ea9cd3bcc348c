package gongkai.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts finished files into a folder, all or none: written aside first, then moved. */
public final class Delivery {

  private final Path folder;
  private final Path asideFolder;

  Delivery(Path folder) {
    this(folder, folder);
  }

  /**
   * Delivers to a folder.
   *
   * @param folder where the files go
   * @param asideFolder where they are written first; on the same disk
   */
  public Delivery(Path folder, Path asideFolder) {
    this.folder = folder;
    this.asideFolder = asideFolder;
  }

  /**
   * Writes the files.
   *
   * @param contents by file name
   * @return the files written
   * @throws IOException if the folder cannot be made or written; none of the files is there then,
   *     unless one was locked in the moment between the trial and the move
   */
  public List<Path> deliver(Map<String, byte[]> contents) throws IOException {
    Files.createDirectories(folder);
    Files.createDirectories(asideFolder);
    Map<Path, Path> aside = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, byte[]> content : contents.entrySet()) {
        Path target = folder.resolve(content.getKey());
        requireReplaceable(target);
        Path temporary = asideFolder.resolve(".gongkai-" + UUID.randomUUID() + ".tmp");
        aside.put(temporary, target);
        Files.write(temporary, content.getValue(), StandardOpenOption.CREATE_NEW);
      }
      List<Path> written = new ArrayList<>();
      for (Map.Entry<Path, Path> pair : aside.entrySet()) {
        move(pair.getKey(), pair.getValue());
        written.add(pair.getValue());
      }
      return written;
    } finally {
      aside.keySet().forEach(Delivery::deleteQuietly);
    }
  }

  /** A folder of that name, or a file that is open in Word, is found before anything is moved. */
  private static void requireReplaceable(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try {
      Files.newByteChannel(target, StandardOpenOption.WRITE).close();
    } catch (IOException e) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  /**
   * Puts a finished file in its place, at once where the disk can.
   *
   * @throws IOException if it cannot be moved
   */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
