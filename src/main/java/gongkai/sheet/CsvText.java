package gongkai.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table in a text file, as Excel, WPS and people write it: commas, tabs or (Excel in some
 * countries) semicolons, quotes, any encoding.
 */
final class CsvText {

  private final String text;
  private final int separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private CsvText(String text) {
    this.text = text;
    this.separator = text.lines().flatMapToInt(CsvText::separator).findFirst().orElse(',');
  }

  /** The one that a line has, a comma rather than a tab, a tab rather than a semicolon. */
  private static IntStream separator(String line) {
    return ",\t;".chars().filter(c -> line.indexOf(c) >= 0).limit(1);
  }

  /**
   * Reads UTF-8 with or without mark, UTF-16 with mark, or GBK.
   *
   * @return rows of cells without blanks around them; nothing if it is none of these
   */
  static Optional<List<List<String>>> read(byte[] bytes) {
    Charset utf16 = StandardCharsets.UTF_16;
    boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    Optional<String> text =
        marked
            ? decode(bytes, utf16)
            : decode(bytes, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, Charset.forName("GB18030")));
    return text.map(known -> new CsvText(known.replaceFirst("^\uFEFF", "")).rows());
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private List<List<String>> rows() {
    while (at < text.length()) {
      row.add(isAt('"') ? quoted() : plain());
      if (isAt(separator)) {
        at++;
      } else {
        endRow();
      }
    }
    return rows;
  }

  private boolean isAt(int c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void endRow() {
    at += isAt('\r') ? 1 : 0;
    at += isAt('\n') ? 1 : 0;
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && !isAt(separator) && !isAt('\n') && !isAt('\r')) {
      at++;
    }
    return text.substring(begin, at).strip();
  }

  /** Between quotes, and what somebody wrote behind the last one. */
  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      if (isAt('"')) {
        at++;
        if (!isAt('"')) {
          return (cell + plain()).strip();
        }
      }
      cell.append(text.charAt(at++));
    }
    return cell.toString().strip();
  }
}
