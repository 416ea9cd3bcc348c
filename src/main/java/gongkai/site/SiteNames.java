package gongkai.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What files are called on a web server, and how links to them are written. */
final class SiteNames {

  /** Refused by IIS as it is set up at first, even if written as %25, %26, %2B in the address. */
  private static final String REFUSED = "%&+";

  /** The same signs in full width, at the same places. */
  private static final String WIDE = "％＆＋";

  /** By RFC 3986 all that needs no escape. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private SiteNames() {}

  /** The name on the server of a file with this name. */
  static String of(String name) {
    StringBuilder safe = new StringBuilder();
    for (char c : name.toCharArray()) {
      int refused = REFUSED.indexOf(c);
      safe.append(refused < 0 ? c : WIDE.charAt(refused));
    }
    return safe.toString();
  }

  /** Whether it can only be a file directly in the folder, whoever wrote it. */
  static boolean isPlain(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && name.chars().noneMatch(c -> c < ' ' || "/\\:".indexOf(c) >= 0);
  }

  /** The address of a file beside the page. */
  static String link(String name) {
    StringBuilder link = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        link.append((char) each);
      } else {
        link.append('%').append(HEX.toHexDigits(each));
      }
    }
    return link.toString();
  }
}
