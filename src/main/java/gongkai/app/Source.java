package gongkai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that a data file draws in, as it was before it was read.
 *
 * @param path where it lies
 * @param stamp its size and when it was last written; empty if it is not there
 */
public record Source(Path path, Optional<String> stamp) {

  static Source of(Path path) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Source(path, Optional.of(now.size() + " " + now.lastModifiedTime()));
    } catch (IOException gone) {
      return new Source(path, Optional.empty());
    }
  }

  /** Whether nobody has written it since. */
  public boolean isUnchanged() {
    return equals(of(path));
  }
}
