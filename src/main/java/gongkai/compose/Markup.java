package gongkai.compose;

import gongkai.pack.PackException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the templates wrote, element by element. Nothing is overlooked: an unknown attribute is the
 * pack's mistake.
 */
final class Markup {

  private static final XMLInputFactory FACTORY = factory();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern LAYOUT_BREAK = Pattern.compile("\\s*\\n\\s*");

  private final XMLStreamReader xml;

  Markup(String text) throws XMLStreamException {
    xml = FACTORY.createXMLStreamReader(new StringReader(text));
    xml.nextTag();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The name of the element that begins here. */
  String element() {
    return xml.getLocalName();
  }

  void expect(String element) {
    if (!element().equals(element)) {
      throw wrong("这里应是 <" + element + ">，现为 <" + element() + ">");
    }
  }

  /** Goes on to the next element within this one; false if there is none. */
  boolean nextWithin() throws XMLStreamException {
    return xml.nextTag() == XMLStreamReader.START_ELEMENT;
  }

  /** The text of an element; line breaks with their indent are the template's, not the text's. */
  String text() throws XMLStreamException {
    return joined(xml.getElementText());
  }

  /** The text of an element that may have {@code <br/>} in it, which become line feeds. */
  String paragraphs() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        expect("br");
        only();
        text.append(joined(piece.toString())).append('\n');
        piece.setLength(0);
        text();
      } else if (xml.isCharacters()) {
        piece.append(xml.getText());
      }
    }
    return text.append(joined(piece.toString())).toString();
  }

  private static String joined(String text) {
    return text.indexOf('\n') < 0
        ? text.strip()
        : LAYOUT_BREAK.matcher(text.strip()).replaceAll("");
  }

  int number(String name, String otherwise) {
    String value = attribute(name, otherwise);
    return number(name, value, value);
  }

  private int number(String name, String value, String whole) {
    if (value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '9') {
      return value.charAt(0) - '0';
    }
    if (!NUMBER.matcher(value).matches()) {
      throw wrong(name + " 应是数字，现为“" + whole + "”");
    }
    return Integer.parseInt(value);
  }

  /** Numbers with something between them. */
  List<Integer> numbers(String name, String between) {
    String value = attribute(name);
    return List.of(value.split(between, -1)).stream()
        .map(part -> number(name, part, value))
        .toList();
  }

  boolean isTrue(String name) {
    return attribute(name, "").equals("true");
  }

  /** Refuses attributes that would be overlooked. */
  void only(String... known) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!List.of(known).contains(name)) {
        throw wrong("<" + element() + "> 没有 " + name + " 这个属性");
      }
    }
  }

  boolean has(String name) {
    return xml.getAttributeValue(null, name) != null;
  }

  String attribute(String name) {
    if (!has(name)) {
      throw wrong("<" + element() + "> 缺少 " + name);
    }
    return xml.getAttributeValue(null, name);
  }

  String attribute(String name, String otherwise) {
    return has(name) ? attribute(name) : otherwise;
  }

  PackException wrong(String what) {
    return new PackException("模板包写出的内容第" + xml.getLocation().getLineNumber() + "行：" + what);
  }
}
