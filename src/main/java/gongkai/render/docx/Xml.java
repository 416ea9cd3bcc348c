package gongkai.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One XML part in the making. The parts are written as XML, not built as XmlBeans: that is seven
 * times faster and shows the element order, about which Word is strict, as it is in the file.
 */
final class Xml {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringBuilder out = new StringBuilder(DECLARATION);
  private final Deque<String> open = new ArrayDeque<>();

  /** A part whose root is an element of WordprocessingML. */
  static Xml part(String root) {
    return new Xml().open(root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
  }

  /** A part that also holds drawings in VML. */
  static Xml drawingPart(String root) {
    return new Xml()
        .open(
            root,
            "xmlns:w",
            WORD,
            "xmlns:v",
            "urn:schemas-microsoft-com:vml",
            "xmlns:o",
            "urn:schemas-microsoft-com:office:office");
  }

  /** Begins an element; the attributes are names and values by turns. */
  Xml open(String element, Object... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Ends the element begun last. */
  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Xml leaf(String element, Object... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** An element with nothing but {@code w:val}, the shape of most of Word's properties. */
  Xml value(String element, Object value) {
    return leaf(element, "w:val", value);
  }

  /** An element with nothing but text, whose blanks count. */
  Xml words(String element, String text) {
    open(element, "xml:space", "preserve");
    escape(text);
    return close();
  }

  /** The finished part. */
  byte[] bytes() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1].toString());
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
      }
    }
  }

  /** The characters of XML 1.0; any other would make the whole file unreadable. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
