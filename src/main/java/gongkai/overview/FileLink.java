package gongkai.overview;

import gongkai.app.OutputFormat;
import java.util.Locale;

/**
 * A way to a file that lies beside the overview.
 *
 * @param label by which people know its kind
 * @param target relative address; nothing in the file's name is mistaken for anything else
 */
public record FileLink(String label, String target) {

  /** Apart from letters and digits, what stands for itself in an address (RFC 3986). */
  private static final String PLAIN = "-._~()!,";

  static FileLink of(String name) {
    return new FileLink(OutputFormat.label(name), address(name));
  }

  /** Browsers and Excel read Chinese in an address as it is; escaped it would be unreadable. */
  private static String address(String name) {
    StringBuilder address = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean plain = c > 0x7F || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
      address.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return address.toString();
  }
}
