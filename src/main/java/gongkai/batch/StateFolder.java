package gongkai.batch;

import gongkai.app.Delivery;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder {@code .gongkai} among the reports: what is known of each unit whose report stands,
 * and files not yet finished. One run at a time has it.
 */
final class StateFolder implements Closeable {

  /** Its name. */
  static final String NAME = ".gongkai";

  private final Path reports;
  private final Path folder;
  private final FolderLock lock;

  private StateFolder(Path reports, Path folder, FolderLock lock) {
    this.reports = reports;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the folder and clears away what an earlier run left unfinished.
   *
   * @return nothing if another run has it
   * @throws IOException if it cannot be made or written
   */
  static Optional<StateFolder> open(Path reports) throws IOException {
    Path folder = Files.createDirectories(reports.resolve(NAME));
    Optional<FolderLock> lock = FolderLock.take(folder.resolve("lock"));
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    StateFolder state = new StateFolder(reports, folder, lock.get());
    state.clear();
    return Optional.of(state);
  }

  private void clear() throws IOException {
    Files.createDirectories(aside());
    try (DirectoryStream<Path> left = Files.newDirectoryStream(aside())) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }

  private Path aside() {
    return folder.resolve("aside");
  }

  /** Where the reports go. */
  Store store() {
    return delivery()::deliver;
  }

  /** Puts files among the reports. */
  Delivery delivery() {
    return new Delivery(reports, aside());
  }

  /** What is known of a unit. */
  Optional<StateRecord> read(ListedUnit unit) {
    try {
      return StateRecord.read(Files.readAllBytes(units().resolve(name(unit))));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what is known of a unit.
   *
   * @throws IOException if it cannot be written; what was there before stays
   */
  void write(ListedUnit unit, StateRecord state) throws IOException {
    new Delivery(units(), aside()).deliver(Map.of(name(unit), state.bytes()));
  }

  /** Whether a report stands there just as it was written. */
  boolean stands(WrittenFile file) {
    try {
      Path path = reports.resolve(file.name());
      return Files.isRegularFile(path)
          && Files.size(path) == file.bytes()
          && Sha256.of(path).equals(file.sha256());
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Takes a report away that stands there just as it was written; what stays is told as left. */
  void withdraw(WrittenFile file) {
    try {
      if (stands(file)) {
        Files.delete(reports.resolve(file.name()));
      }
    } catch (IOException inUse) {
      return;
    }
  }

  private Path units() {
    return folder.resolve("units");
  }

  /** By where its data file really is, however the user names it. */
  private static String name(ListedUnit unit) throws IOException {
    Path file = unit.file().orElseThrow().toRealPath();
    return Sha256.of(file.toString()).substring(0, 32) + ".json";
  }

  @Override
  public void close() {
    lock.close();
  }
}
