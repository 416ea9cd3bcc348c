package gongkai.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a .xlsx, read event by event; document types and entities are refused. */
abstract class XmlPart extends DefaultHandler {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private long characters;

  /** Reads the part. */
  final void parse(InputStream in) throws IOException, SAXException {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setFeature(NO_DOCTYPE, true);
      reader.setContentHandler(this);
      reader.setErrorHandler(this);
      reader.parse(new InputSource(in));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element begins. */
  abstract void begin(String name, Attributes attributes);

  /**
   * An element ends.
   *
   * @param content its own text
   */
  abstract void end(String name, String content);

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    text.setLength(0);
    begin(name, attributes);
  }

  @Override
  public void characters(char[] given, int start, int length) {
    characters += length;
    Quota.requireCharacters(characters);
    text.append(given, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    end(name, text.toString());
    text.setLength(0);
  }

  /** An attribute that counts something. */
  static int number(String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new DamagedException(e);
    }
  }

  static boolean yes(String text) {
    return "1".equals(text) || "true".equals(text);
  }

  /** A text as it was before a workbook wrote characters as {@code _x000D_}. */
  static String unescaped(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
