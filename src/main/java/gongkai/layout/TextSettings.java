package gongkai.layout;

import gongkai.document.FontFace;
import gongkai.document.StyleSheet;
import gongkai.document.TextStyle;
import gongkai.font.FontChain;
import gongkai.font.FontLibrary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text styles of a style sheet with their fonts, each looked up once in a report. */
final class TextSettings {

  private final StyleSheet styles;
  private final FontLibrary library;
  private final Map<String, TextSetting> known = new HashMap<>();

  TextSettings(StyleSheet styles, FontLibrary library) {
    this.styles = styles;
    this.library = library;
  }

  TextSetting get(String name) {
    return known.computeIfAbsent(name, this::resolve);
  }

  private TextSetting resolve(String name) {
    TextStyle style = styles.text(name);
    FontFace face = styles.face(style.face());
    boolean bold = style.bold() && !face.boldFiles().isEmpty();
    List<String> files = bold ? face.boldFiles() : face.files();
    FontChain fonts = library.chain(files, styles.fallbackFiles());
    return new TextSetting(style, fonts);
  }
}
