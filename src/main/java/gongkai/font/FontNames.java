package gongkai.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the family names from a font's name table. */
final class FontNames {

  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int ENGLISH = 0x0409;

  private FontNames() {}

  /** All family names without repetition, English ones first. */
  static List<String> families(FontTables tables) {
    if (!tables.has("name")) {
      return List.of();
    }
    ByteBuffer names = tables.table("name");
    List<String> english = new ArrayList<>();
    List<String> others = new ArrayList<>();
    int count = names.getShort(2) & 0xFFFF;
    int storage = names.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 6 + 12 * i;
      int platform = names.getShort(entry);
      int name = names.getShort(entry + 6);
      if (platform == 1 || name != FAMILY && name != TYPOGRAPHIC_FAMILY) {
        continue; // the old Macintosh entries only repeat the others in older encodings
      }
      byte[] bytes = new byte[names.getShort(entry + 8) & 0xFFFF];
      names.get(storage + (names.getShort(entry + 10) & 0xFFFF), bytes);
      String text = new String(bytes, StandardCharsets.UTF_16BE);
      (names.getShort(entry + 4) == ENGLISH ? english : others).add(text);
    }
    Set<String> all = new LinkedHashSet<>(english);
    all.addAll(others);
    return List.copyOf(all);
  }
}
