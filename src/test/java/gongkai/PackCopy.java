package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of the pack under test, to be edited.
 *
 * @param folder where it lies
 */
public record PackCopy(Path folder) {

  private static final Path ORIGINAL = Path.of("templates/shanxi-2024");

  /** Copies the pack into a folder that does not exist yet. */
  public static PackCopy in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(ORIGINAL.relativize(file).toString()));
      }
    }
    return new PackCopy(folder);
  }

  /** Replaces a piece of a file; the piece must be there. */
  public PackCopy edit(String file, String piece, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(piece);
    Files.writeString(path, text.replace(piece, replacement));
    return this;
  }
}
