package gongkai.font;

import java.nio.file.Path;

/** A TrueType font: its metrics and where its bytes are. Equal by path, safe to share. */
public interface FontFile {

  /** Where the font lies. */
  Path path();

  /** Family name, as in the font's name table. */
  String family();

  /** Whether the font has a glyph for this character. */
  boolean has(int codePoint);

  /** Advance width in 1/1000 of the font size; of the missing-glyph box if it has none. */
  int advance(int codePoint);

  /** Height above the baseline, in 1/1000 of the font size. */
  int ascent();

  /** Depth below the baseline, in 1/1000 of the font size, positive. */
  int descent();
}
