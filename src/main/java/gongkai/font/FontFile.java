package gongkai.font;

import java.nio.file.Path;
import java.util.List;

/** A TrueType font: its metrics and where its bytes are. Equal by path, safe to share. */
public final class FontFile {

  private final Path path;
  private final List<String> families;
  private final FontMetrics metrics;
  private final GlyphMap glyphs;

  private FontFile(Path path, List<String> families, FontMetrics metrics, GlyphMap glyphs) {
    this.path = path;
    this.families = families;
    this.metrics = metrics;
    this.glyphs = glyphs;
  }

  /**
   * Reads the few tables that measuring needs.
   *
   * @throws FontException if the file is no TrueType font, is damaged, or forbids embedding
   */
  public static FontFile open(Path path) {
    try (FontTables tables = FontTables.open(path)) {
      return read(path, tables);
    }
  }

  private static FontFile read(Path path, FontTables tables) {
    try {
      tables.refuseIfRestricted();
      return new FontFile(
          path.toAbsolutePath().normalize(),
          FontNames.families(tables),
          FontMetrics.read(tables),
          GlyphMap.read(tables));
    } catch (IndexOutOfBoundsException nonsense) {
      throw new FontException(tables.damaged().getMessage(), nonsense);
    }
  }

  /** Where the font lies. */
  public Path path() {
    return path;
  }

  /** Family name, as in the font's name table; the English one if there are several. */
  public String family() {
    return families.isEmpty() ? path.getFileName().toString() : families.get(0);
  }

  /** The family's name in every language the font knows. */
  public List<String> families() {
    return families;
  }

  /** Whether the font has a glyph for this character. */
  public boolean has(int codePoint) {
    return glyphs.glyph(codePoint) != 0;
  }

  /** Advance width in 1/1000 of the font size; of the missing-glyph box if it has none. */
  public int advance(int codePoint) {
    return metrics.advance(glyphs.glyph(codePoint));
  }

  /** Height above the baseline, in 1/1000 of the font size. */
  public int ascent() {
    return metrics.ascent();
  }

  /** Depth below the baseline, in 1/1000 of the font size, positive. */
  public int descent() {
    return metrics.descent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FontFile font && font.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
