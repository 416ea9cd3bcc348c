package gongkai.app;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Makes file names of user text: whatever it holds, it never leads out of its folder. */
final class FileNames {

  /** Leaves room for a suffix within the 255 bytes that file systems allow. */
  private static final int MAX_BYTES = 200;

  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  private FileNames() {}

  /** A name that is legal on Windows, macOS and Linux; never empty. */
  static String of(String text) {
    StringBuilder name = new StringBuilder();
    int bytes = 0;
    for (int codePoint : text.codePoints().toArray()) {
      String next = isLegal(codePoint) ? Character.toString(codePoint) : "_";
      bytes += next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      name.append(next);
    }
    String trimmed = name.toString().strip().replaceAll("[. ]+$", "").replaceAll("^\\.+", "_");
    return trimmed.isEmpty() || RESERVED.contains(trimmed.toLowerCase(Locale.ROOT))
        ? "_" + trimmed
        : trimmed;
  }

  private static boolean isLegal(int codePoint) {
    return codePoint >= 0x20
        && codePoint != 0x7F
        && "\\/:*?\"<>|".indexOf(codePoint) < 0
        && Character.getType(codePoint) != Character.FORMAT;
  }
}
