package gongkai.render.pdf;

import gongkai.font.FontFile;
import java.nio.file.Path;

/** The project's fonts, for tests. */
final class TestFonts {

  private TestFonts() {}

  static FontFile song() {
    return open("song.ttf");
  }

  static FontFile bold() {
    return open("song-bold.ttf");
  }

  static FontFile hei() {
    return open("hei.ttf");
  }

  static FontFile kai() {
    return open("kai.ttf");
  }

  private static FontFile open(String name) {
    return FontFile.open(Path.of("fonts", name));
  }
}
