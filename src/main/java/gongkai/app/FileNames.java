package gongkai.app;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes file names of user text: whatever it holds, it never leads out of its folder. */
public final class FileNames {

  /** Leaves room for a suffix within the 255 bytes that file systems allow. */
  private static final int MAX_BYTES = 200;

  /** Names of devices on Windows, whatever follows their first point. */
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)\\s*(\\..*)?", Pattern.CASE_INSENSITIVE);

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
    return trimmed.isEmpty() || RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
  }

  /** The same for names that Windows or macOS, or a web server, takes for one. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean isLegal(int codePoint) {
    return codePoint >= 0x20
        && codePoint != 0x7F
        && "\\/:*?\"<>|".indexOf(codePoint) < 0
        && Character.getType(codePoint) != Character.FORMAT;
  }
}
