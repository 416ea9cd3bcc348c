package gongkai.compose;

import gongkai.document.Annex;
import gongkai.document.Block;
import gongkai.document.Cell;
import gongkai.document.Contents;
import gongkai.document.Facsimile;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.SpreadLine;
import gongkai.document.StyleSheet;
import gongkai.document.Table;
import gongkai.document.Table.Row;
import gongkai.pack.PackException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what the templates wrote, strictly: {@code report > section > h1…h4, p, spread, contents,
 * table > tr > td, facsimile}. An unknown element, attribute or style is the pack's mistake.
 */
final class DocumentReader {

  private static final XMLInputFactory FACTORY = factory();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern LAYOUT_BREAK = Pattern.compile("\\s*\\n\\s*");

  private final StyleSheet styles;
  private final List<Annex> annexes;
  private XMLStreamReader xml;

  DocumentReader(StyleSheet styles, List<Annex> annexes) {
    this.styles = styles;
    this.annexes = annexes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  List<Section> read(String text) {
    try {
      xml = FACTORY.createXMLStreamReader(new StringReader(text));
      xml.nextTag();
      expect("report");
      List<Section> sections = new ArrayList<>();
      while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
        expect("section");
        sections.add(section());
      }
      return sections;
    } catch (XMLStreamException e) {
      throw new PackException("模板包写出的内容不成形（标签不成对？）：" + e.getMessage());
    }
  }

  private void expect(String element) {
    if (!xml.getLocalName().equals(element)) {
      throw wrong("这里应是 <" + element + ">，现为 <" + xml.getLocalName() + ">");
    }
  }

  private Section section() throws XMLStreamException {
    only("page", "numbering");
    String page = known(styles.pages().containsKey(attribute("page")), "页面", attribute("page"));
    Numbering numbering = numbering();
    List<Block> blocks = new ArrayList<>();
    while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
      blocks.add(block());
    }
    return new Section(page, numbering, blocks);
  }

  private Numbering numbering() {
    String name = attribute("numbering", "continue");
    try {
      return Numbering.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("numbering 只能是 none、restart、continue，现为“" + name + "”");
    }
  }

  private Block block() throws XMLStreamException {
    String element = xml.getLocalName();
    return switch (element) {
      case "h1", "h2", "h3", "h4" -> heading(element.charAt(1) - '0');
      case "p" -> {
        only("style");
        String style = textStyle();
        yield new Paragraph(style, text());
      }
      case "spread" -> {
        only("style", "left", "middle", "right");
        SpreadLine line =
            new SpreadLine(textStyle(), attribute("left"), attribute("middle"), attribute("right"));
        text();
        yield line;
      }
      case "contents" -> contents();
      case "table" -> table();
      case "facsimile" -> facsimile();
      default -> throw wrong("不认识的标签 <" + element + ">");
    };
  }

  private Contents contents() throws XMLStreamException {
    only("style", "levels");
    String prefix = attribute("style");
    int levels = number("levels", "");
    for (int level = 1; level <= levels; level++) {
      known(styles.texts().containsKey(prefix + level), "文字", prefix + level);
    }
    text();
    return new Contents(prefix, levels);
  }

  /** A page of a file; both are counted from 1. */
  private Facsimile facsimile() throws XMLStreamException {
    only("file", "page", "caption");
    int file = number("file", "");
    int page = number("page", "");
    if (file < 1 || file > annexes.size() || page < 1) {
      throw wrong("没有第 " + file + " 个文件");
    }
    Annex annex = annexes.get(file - 1);
    if (page > annex.file().pages().size()) {
      throw wrong("第 " + file + " 个文件没有第 " + page + " 页");
    }
    String caption = attribute("caption");
    text();
    return new Facsimile(annex.file(), page - 1, caption);
  }

  private Heading heading(int level) throws XMLStreamException {
    only("style", "contents");
    String style = textStyle();
    String contents = attribute("contents", "");
    String text = text();
    return new Heading(style, level, text, contents.isEmpty() ? text : contents);
  }

  private Table table() throws XMLStreamException {
    only("style", "caption", "head");
    String style = known(styles.tables().containsKey(attribute("style")), "表格", attribute("style"));
    String caption = attribute("caption");
    int head = number("head", "");
    List<Row> rows = new ArrayList<>();
    while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
      expect("tr");
      only("group");
      boolean group = attribute("group", "").equals("true");
      List<Cell> cells = new ArrayList<>();
      while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
        expect("td");
        cells.add(cell());
      }
      rows.add(new Row(group, cells));
    }
    return new Table(style, caption, TableGrid.columns(rows), head, rows);
  }

  private Cell cell() throws XMLStreamException {
    only("style", "colspan", "rowspan", "value");
    String style = textStyle();
    int columns = number("colspan", "1");
    int rows = number("rowspan", "1");
    String value = attribute("value", "");
    return new Cell(
        style,
        columns,
        rows,
        text(),
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
  }

  private String textStyle() {
    String name = attribute("style");
    return known(styles.texts().containsKey(name), "文字", name);
  }

  private String known(boolean exists, String kind, String name) {
    if (!exists) {
      throw wrong("styles.yaml 里没有" + kind + "样式“" + name + "”");
    }
    return name;
  }

  /** The text of an element; line breaks with their indent are the template's, not the text's. */
  private String text() throws XMLStreamException {
    String text = xml.getElementText();
    return text.indexOf('\n') < 0
        ? text.strip()
        : LAYOUT_BREAK.matcher(text.strip()).replaceAll("");
  }

  private int number(String name, String otherwise) {
    String value = attribute(name, otherwise);
    if (value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '9') {
      return value.charAt(0) - '0';
    }
    if (!NUMBER.matcher(value).matches()) {
      throw wrong(name + " 应是数字，现为“" + value + "”");
    }
    return Integer.parseInt(value);
  }

  /** Refuses attributes that would be overlooked. */
  private void only(String... known) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!List.of(known).contains(name)) {
        throw wrong("<" + xml.getLocalName() + "> 没有 " + name + " 这个属性");
      }
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw wrong("<" + xml.getLocalName() + "> 缺少 " + name);
    }
    return value;
  }

  private String attribute(String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }

  private PackException wrong(String what) {
    return new PackException("模板包写出的内容第" + xml.getLocation().getLineNumber() + "行：" + what);
  }
}
