package gongkai.render.pdf;

import gongkai.font.FontFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

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
    return new BoxFont(Path.of("fonts", name));
  }

  private static final class BoxFont implements FontFile {

    private final Path path;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    private BoxFont(Path path) {
      this.path = path;
      try {
        font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
        characters = font.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Path path() {
      return path;
    }

    @Override
    public String family() {
      return "";
    }

    @Override
    public boolean has(int codePoint) {
      return characters.getGlyphId(codePoint) != 0;
    }

    @Override
    public int advance(int codePoint) {
      try {
        return font.getAdvanceWidth(characters.getGlyphId(codePoint)) * 1000 / font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int ascent() {
      return 880;
    }

    @Override
    public int descent() {
      return 120;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof BoxFont font && font.path.equals(path);
    }

    @Override
    public int hashCode() {
      return path.hashCode();
    }
  }
}
