package gongkai.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of all cells; cells name them by number, so that none is ever taken for a formula. */
public final class CellTexts {

  /** Where a text has this by chance, Excel would read a single character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private int uses;

  /** The number of a text. */
  public int id(String text) {
    uses++;
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  /** The part with all of them that are known when it is written. */
  public Part part() {
    return Part.streamed("sharedStrings", "sharedStrings", this::write, Stream::empty);
  }

  private void write(OutputStream body) throws IOException {
    Xml out = Xml.part(body, "sst", "xmlns", NAMESPACE, "count", uses);
    for (String text : texts.keySet()) {
      out.open("si").words("t", escaped(text)).close();
    }
    out.end();
  }

  private static String escaped(String text) {
    return text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
