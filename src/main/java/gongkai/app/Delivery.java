package gongkai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts finished files into a folder, all or none: written aside first, then moved. */
final class Delivery {

  private final Path folder;

  Delivery(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the files.
   *
   * @param contents by file name
   * @return the files written
   * @throws IOException if the folder cannot be made or written; nothing is left then
   */
  List<Path> deliver(Map<String, byte[]> contents) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> aside = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, byte[]> content : contents.entrySet()) {
        Path temporary = Files.createTempFile(folder, ".gongkai-", ".tmp");
        aside.put(temporary, folder.resolve(content.getKey()));
        Files.write(temporary, content.getValue());
        makeReadable(temporary);
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

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Temporary files are made for their owner alone; a report is for everybody. */
  private static void makeReadable(Path file) {
    if (!file.toFile().setReadable(true, false)) {
      throw new UncheckedIOException(new IOException("cannot make readable: " + file));
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
