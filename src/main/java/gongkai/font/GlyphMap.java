package gongkai.font;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Which glyph shows which character: a plain array for the first 65,536 characters, ranges for the
 * rest.
 */
final class GlyphMap {

  private static final int BASIC = 0x10000;

  private final char[] basic;
  private final int[] groupFirst;
  private final int[] groupLast;
  private final int[] groupGlyph;

  private GlyphMap(char[] basic, int[] groupFirst, int[] groupLast, int[] groupGlyph) {
    this.basic = basic;
    this.groupFirst = groupFirst;
    this.groupLast = groupLast;
    this.groupGlyph = groupGlyph;
  }

  static GlyphMap read(FontTables tables) {
    ByteBuffer cmap = tables.table("cmap");
    int offset = bestSubtable(cmap);
    if (offset < 0) {
      throw tables.damaged();
    }
    return cmap.getShort(offset) == 12 ? readGroups(cmap, offset) : readSegments(cmap, offset);
  }

  /** The offset of the Unicode subtable with the largest repertoire; -1 if there is none. */
  private static int bestSubtable(ByteBuffer cmap) {
    int best = -1;
    int count = cmap.getShort(2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int platform = cmap.getShort(4 + 8 * i);
      int encoding = cmap.getShort(6 + 8 * i);
      int offset = cmap.getInt(8 + 8 * i);
      int format = cmap.getShort(offset);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && format == 12) {
        return offset;
      }
      if (unicode && format == 4) {
        best = offset;
      }
    }
    return best;
  }

  private static GlyphMap readSegments(ByteBuffer cmap, int offset) {
    char[] basic = new char[BASIC];
    int doubled = cmap.getShort(offset + 6) & 0xFFFF;
    int ends = offset + 14;
    int starts = ends + doubled + 2;
    int deltas = starts + doubled;
    int ranges = deltas + doubled;
    for (int i = 0; i < doubled; i += 2) {
      int first = cmap.getShort(starts + i) & 0xFFFF;
      int last = cmap.getShort(ends + i) & 0xFFFF;
      int delta = cmap.getShort(deltas + i);
      int range = cmap.getShort(ranges + i) & 0xFFFF;
      for (int code = first; code <= last && code < 0xFFFF; code++) {
        int glyph = range == 0 ? code : cmap.getShort(ranges + i + range + 2 * (code - first));
        basic[code] = (char) (range != 0 && glyph == 0 ? 0 : glyph + delta);
      }
    }
    return new GlyphMap(basic, new int[0], new int[0], new int[0]);
  }

  private static GlyphMap readGroups(ByteBuffer cmap, int offset) {
    char[] basic = new char[BASIC];
    int count = cmap.getInt(offset + 12);
    Objects.checkFromIndexSize(offset + 16L, 12L * count, cmap.limit());
    int[] firsts = new int[count];
    int[] lasts = new int[count];
    int[] glyphs = new int[count];
    for (int i = 0; i < count; i++) {
      int place = offset + 16 + 12 * i;
      firsts[i] = cmap.getInt(place);
      lasts[i] = cmap.getInt(place + 4);
      glyphs[i] = cmap.getInt(place + 8);
      for (int code = firsts[i]; code <= lasts[i] && code < BASIC; code++) {
        basic[code] = (char) (glyphs[i] + code - firsts[i]);
      }
    }
    return new GlyphMap(basic, firsts, lasts, glyphs);
  }

  /** The glyph of a character; 0 if the font has none. */
  int glyph(int codePoint) {
    return codePoint < BASIC ? basic[codePoint] : glyphOfGroup(codePoint);
  }

  private int glyphOfGroup(int codePoint) {
    int low = 0;
    int high = groupFirst.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < groupFirst[middle]) {
        high = middle - 1;
      } else if (codePoint > groupLast[middle]) {
        low = middle + 1;
      } else {
        return groupGlyph[middle] + codePoint - groupFirst[middle];
      }
    }
    return 0;
  }
}
