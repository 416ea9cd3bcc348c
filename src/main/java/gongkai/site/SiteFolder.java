package gongkai.site;

import gongkai.app.Delivery;
import gongkai.batch.FolderLock;
import gongkai.batch.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder to be uploaded. While it is worked on it has a folder {@code .gongkai-site}, in which
 * files are finished before they are moved, and which remembers which files are ours should the
 * work be cut off in the middle.
 */
final class SiteFolder implements Closeable {

  /** The index for people. */
  static final String PAGE = "index.html";

  private static final String ASIDE = ".gongkai-site";
  private static final String JOURNAL = "known.json";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FolderLock lock;

  private SiteFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the folder, made if need be.
   *
   * @return nothing if another run has it
   * @throws IOException if it cannot be made or written
   */
  static Optional<SiteFolder> open(Path folder) throws IOException {
    Path aside = folder.resolve(ASIDE);
    if (Files.isSymbolicLink(aside)) {
      throw new IOException("leads elsewhere: " + aside);
    }
    Files.createDirectories(aside);
    Optional<FolderLock> lock = FolderLock.take(aside.resolve(LOCK));
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    SiteFolder site = new SiteFolder(folder, lock.get());
    site.clear();
    return Optional.of(site);
  }

  /** All but what has to be remembered. */
  private void clear() throws IOException {
    for (String name : names(folder.resolve(ASIDE))) {
      if (!name.equals(JOURNAL) && !name.equals(LOCK)) {
        Files.delete(aside(name));
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    String[] names = folder.toFile().list();
    if (names == null) {
      throw new IOException("cannot be listed: " + folder);
    }
    return List.of(names).stream().sorted().toList();
  }

  /** Where a file is finished before {@link #move}. */
  Path aside(String name) {
    return folder.resolve(ASIDE).resolve(name);
  }

  /** The files that earlier runs put there, those cut off in the middle among them. */
  Known known() throws IOException {
    Known known = new Known();
    Path index = folder.resolve(SiteSign.INDEX);
    if (Files.exists(index)) {
      SiteIndex.read(index, known);
    }
    if (Files.exists(aside(JOURNAL))) {
      SiteIndex.readKnown(aside(JOURNAL), known);
    }
    return known;
  }

  /** The reports that the index names, as it names them. */
  List<SiteReport> published() throws IOException {
    Path index = folder.resolve(SiteSign.INDEX);
    return Files.exists(index) ? SiteIndex.reports(index) : List.of();
  }

  /** Remembers which files are ours until {@link #forget}, even if the process is killed. */
  void remember(Known known) throws IOException {
    Path written = aside(JOURNAL + ".new");
    SiteIndex.writeKnown(known, written);
    Delivery.move(written, aside(JOURNAL));
  }

  /** From here on the index alone says which files are ours. */
  void forget() throws IOException {
    Files.deleteIfExists(aside(JOURNAL));
  }

  /** Whether there is something of this name, whatever it is. */
  boolean isTaken(String name) {
    return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is there as it has to be. */
  boolean stands(SiteFile file) throws IOException {
    Path path = folder.resolve(file.name());
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == file.bytes()
        && Sha256.of(path).equals(file.sha256());
  }

  /** Puts a finished file in its place. */
  void move(String name) throws IOException {
    Delivery.move(aside(name), folder.resolve(name));
  }

  /** Takes a file away if it is as it was put there. */
  boolean remove(String name, Known known) throws IOException {
    Path path = folder.resolve(name);
    boolean ours =
        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && known.has(name, Sha256.of(path));
    if (ours) {
      Files.delete(path);
    }
    return ours;
  }

  /** What lies there besides these. */
  List<String> others(Set<String> ours) throws IOException {
    List<String> others = new ArrayList<>(names(folder));
    others.removeIf(
        name ->
            name.equals(ASIDE)
                || name.equals(PAGE)
                || name.equals(SiteSign.INDEX)
                || ours.contains(name));
    return others;
  }

  /**
   * Nothing of the work is left in the folder, but what has to be remembered. What cannot be
   * cleared away is, the next time; the work is done all the same.
   */
  @Override
  public void close() {
    try (lock) {
      clear();
      Files.deleteIfExists(aside(LOCK));
    } catch (IOException e) {
      return;
    }
    try {
      Files.deleteIfExists(folder.resolve(ASIDE));
    } catch (IOException somethingIsRemembered) {
      return;
    }
  }
}
