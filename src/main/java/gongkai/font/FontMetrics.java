package gongkai.font;

import java.nio.ByteBuffer;

/**
 * Widths and heights of a font, in 1/1000 of the font size.
 *
 * @param advances by glyph; the last one counts for all glyphs beyond the array
 * @param ascent above the baseline
 * @param descent below the baseline, positive
 */
record FontMetrics(short[] advances, int ascent, int descent) {

  private static final int UNITS_PER_EM = 18;
  private static final int NUMBER_OF_ADVANCES = 34;

  static FontMetrics read(FontTables tables) {
    int unitsPerEm = tables.table("head").getShort(UNITS_PER_EM) & 0xFFFF;
    ByteBuffer hhea = tables.table("hhea");
    int count = hhea.getShort(NUMBER_OF_ADVANCES) & 0xFFFF;
    ByteBuffer hmtx = tables.table("hmtx");
    if (unitsPerEm == 0 || count == 0 || hmtx.limit() < 4 * count) {
      throw tables.damaged();
    }
    short[] advances = new short[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = (short) perMille(hmtx.getShort(4 * glyph) & 0xFFFF, unitsPerEm);
    }
    return new FontMetrics(
        advances, perMille(hhea.getShort(4), unitsPerEm), -perMille(hhea.getShort(6), unitsPerEm));
  }

  private static int perMille(int units, int unitsPerEm) {
    return unitsPerEm == 1000 ? units : Math.round(units * 1000f / unitsPerEm);
  }

  int advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }
}
