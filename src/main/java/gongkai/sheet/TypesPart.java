package gongkai.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;

/** The part of a zip that says what its parts are. */
final class TypesPart extends XmlPart {

  private static final String MACROS = "application/vnd.ms-office.vbaProject";

  private final Map<String, String> ofParts = new HashMap<>();
  private final Map<String, String> ofEndings = new HashMap<>();

  /** What the whole is, if this is its main part. */
  FileKind kind(String main) {
    String ending = main.substring(main.lastIndexOf('.') + 1);
    String type =
        ofParts.getOrDefault(
            main.toLowerCase(Locale.ROOT),
            ofEndings.getOrDefault(ending.toLowerCase(Locale.ROOT), ""));
    if (type.contains("wordprocessingml")) {
      return FileKind.WORD;
    }
    if (type.contains("presentationml")) {
      return FileKind.SLIDES;
    }
    if (type.contains(".binary.")) {
      return FileKind.BINARY_WORKBOOK;
    }
    if (type.contains("macroEnabled") || hasMacros()) {
      return FileKind.MACROS;
    }
    return type.contains("spreadsheetml") ? FileKind.WORKBOOK : FileKind.PACKAGE;
  }

  private boolean hasMacros() {
    return ofParts.containsValue(MACROS) || ofEndings.containsValue(MACROS);
  }

  @Override
  void begin(String name, Attributes attributes) {
    String type = String.valueOf(attributes.getValue("ContentType"));
    if (name.equals("Override")) {
      String part = String.valueOf(attributes.getValue("PartName"));
      ofParts.put(part.replaceFirst("^/", "").toLowerCase(Locale.ROOT), type);
    } else if (name.equals("Default")) {
      String ending = String.valueOf(attributes.getValue("Extension"));
      ofEndings.put(ending.toLowerCase(Locale.ROOT), type);
    }
  }

  @Override
  void end(String name, String content) {
    // Everything is in the attributes.
  }
}
