package gongkai.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** By which the index of published reports is known as ours; it stands near its beginning. */
final class SiteSign {

  /** The words. */
  static final String TEXT = "gongkai batch --site";

  /** The index for programs. */
  static final String INDEX = "index.json";

  private static final int HEAD = 1024;

  private SiteSign() {}

  /**
   * Whether a file bears the sign.
   *
   * @throws IOException if it cannot be read
   */
  static boolean isOn(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(TEXT);
    }
  }
}
