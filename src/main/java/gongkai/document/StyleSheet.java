package gongkai.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a report looks: every name that a {@link ReportDocument} uses, resolved. Made and proved
 * whole when a pack is loaded, so a missing name here is a bug.
 *
 * @param faces by name
 * @param fallbackFiles font files asked, in order, for a character that a face lacks
 * @param texts by name
 * @param tables by name
 * @param pages by name
 */
public record StyleSheet(
    Map<String, FontFace> faces,
    List<String> fallbackFiles,
    Map<String, TextStyle> texts,
    Map<String, TableStyle> tables,
    Map<String, PageStyle> pages) {

  public StyleSheet {
    faces = Collections.unmodifiableMap(new LinkedHashMap<>(faces));
    fallbackFiles = List.copyOf(fallbackFiles);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
  }

  public FontFace face(String name) {
    return known(faces, name);
  }

  public TextStyle text(String name) {
    return known(texts, name);
  }

  public TableStyle table(String name) {
    return known(tables, name);
  }

  public PageStyle page(String name) {
    return known(pages, name);
  }

  private static <T> T known(Map<String, T> styles, String name) {
    T style = styles.get(name);
    if (style == null) {
      throw new IllegalArgumentException("样式表中没有“" + name + "”");
    }
    return style;
  }
}
