package gongkai.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException if something is called so already, which is never touched
   * @throws IOException if the folder cannot be made or written
   */
  void create(String name, byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path temporary = aside();
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      Files.move(temporary, folder.resolve(name));
    } finally {
      deleteQuietly(temporary);
    }
  }

  private Path aside() {
    return asideFolder.resolve(".gongkai-" + UUID.randomUUID() + ".tmp");
  }

  /** What is to stand in a file; written piece by piece, it need never be in memory as a whole. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes all of it.
     *
     * @param out is not closed
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes files that are there already.
   *
   * @param contents by file name
   * @return the files written
   * @throws IOException as with {@link #write}
   */
  public List<Path> deliver(Map<String, byte[]> contents) throws IOException {
    Map<String, Content> made = new LinkedHashMap<>();
    contents.forEach((name, bytes) -> made.put(name, out -> out.write(bytes)));
    return write(made);
  }

  /**
   * Writes files, one after the other.
   *
   * @param contents by file name
   * @return the files written
   * @throws IOException if the folder cannot be made or written; none of the files is there then,
   *     unless one was locked in the moment between the trial and the move
   */
  public List<Path> write(Map<String, Content> contents) throws IOException {
    Files.createDirectories(folder);
    Files.createDirectories(asideFolder);
    Map<Path, Path> aside = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Content> content : contents.entrySet()) {
        Path target = folder.resolve(content.getKey());
        requireReplaceable(target);
        Path temporary = aside();
        aside.put(temporary, target);
        write(content.getValue(), temporary);
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

  private static void write(Content content, Path file) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      content.write(out);
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
