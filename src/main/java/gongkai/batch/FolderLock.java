package gongkai.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The file by which one run at a time has a folder; the system frees it when a process ends. */
public final class FolderLock implements Closeable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock. Only who has it may delete the file, and before it is closed.
   *
   * @param file made if need be
   * @return nothing if somebody else has it
   * @throws IOException if it cannot be made
   */
  public static Optional<FolderLock> take(Path file) throws IOException {
    try {
      create(file);
      Object before = identity(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      // A lock on a file that was deleted meanwhile keeps nobody away.
      if (isFree(channel) && before.equals(identity(file))) {
        return Optional.of(new FolderLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (NoSuchFileException deletedByWhoHadIt) {
      return Optional.empty();
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException usually) {
      return;
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Windows has no key, but there an open file cannot be replaced. */
  private static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file : key;
  }

  /** Gives it back; if that fails, the end of the process does. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return;
    }
  }
}
