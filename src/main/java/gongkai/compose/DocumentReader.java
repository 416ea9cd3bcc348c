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
import gongkai.document.Table.Form;
import gongkai.document.Table.Row;
import gongkai.pack.PackException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads what the templates wrote, strictly: {@code report > section > h1…h6, p, spread, contents,
 * table > tr > td > br, facsimile}. An unknown element, attribute or style is the pack's mistake.
 */
final class DocumentReader {

  private final StyleSheet styles;
  private final List<Annex> annexes;
  private Markup markup;

  DocumentReader(StyleSheet styles, List<Annex> annexes) {
    this.styles = styles;
    this.annexes = annexes;
  }

  List<Section> read(String text) {
    try {
      markup = new Markup(text);
      markup.expect("report");
      List<Section> sections = new ArrayList<>();
      while (markup.nextWithin()) {
        markup.expect("section");
        sections.add(section());
      }
      ContentsProof.prove(sections);
      return sections;
    } catch (XMLStreamException e) {
      throw new PackException("模板包写出的内容不成形（标签不成对？）：" + e.getMessage());
    }
  }

  private Section section() throws XMLStreamException {
    markup.only("page", "numbering");
    String name = markup.attribute("page");
    String page = known(styles.pages().containsKey(name), "页面", name);
    Numbering numbering = numbering();
    List<Block> blocks = new ArrayList<>();
    while (markup.nextWithin()) {
      blocks.add(block());
    }
    return new Section(page, numbering, blocks);
  }

  private Numbering numbering() {
    String name = markup.attribute("numbering", "continue");
    try {
      return Numbering.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw markup.wrong("numbering 只能是 none、restart、continue，现为“" + name + "”");
    }
  }

  private Block block() throws XMLStreamException {
    String element = markup.element();
    return switch (element) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element.charAt(1) - '0');
      case "p" -> {
        markup.only("style");
        String style = textStyle();
        yield new Paragraph(style, markup.text());
      }
      case "spread" -> spread();
      case "contents" -> contents();
      case "table" -> table();
      case "facsimile" -> facsimile();
      default -> throw markup.wrong("不认识的标签 <" + element + ">");
    };
  }

  private SpreadLine spread() throws XMLStreamException {
    markup.only("style", "left", "middle", "right");
    SpreadLine line =
        new SpreadLine(
            textStyle(),
            markup.attribute("left"),
            markup.attribute("middle"),
            markup.attribute("right"));
    markup.text();
    return line;
  }

  /** The levels are {@code 2} for all down to the second, or {@code 3-4}. */
  private Contents contents() throws XMLStreamException {
    markup.only("style", "levels", "list");
    String prefix = markup.attribute("style");
    List<Integer> levels = markup.numbers("levels", "-");
    int first = levels.size() > 1 ? levels.get(0) : 1;
    int last = levels.get(levels.size() - 1);
    for (int level = first; level <= last; level++) {
      known(styles.texts().containsKey(prefix + level), "文字", prefix + level);
    }
    String list = markup.attribute("list", "");
    markup.text();
    return new Contents(prefix, first, last, list);
  }

  /** A page of a file; both are counted from 1. */
  private Facsimile facsimile() throws XMLStreamException {
    markup.only("file", "page", "caption");
    int file = markup.number("file", "");
    int page = markup.number("page", "");
    if (file < 1 || file > annexes.size() || page < 1) {
      throw markup.wrong("没有第 " + file + " 个文件");
    }
    Annex annex = annexes.get(file - 1);
    if (page > annex.file().pages().size()) {
      throw markup.wrong("第 " + file + " 个文件没有第 " + page + " 页");
    }
    String caption = markup.attribute("caption");
    markup.text();
    return new Facsimile(annex.file(), page - 1, caption);
  }

  private Heading heading(int level) throws XMLStreamException {
    markup.only("style", "contents", "list");
    String style = textStyle();
    String contents = markup.attribute("contents", "");
    String list = markup.attribute("list", "");
    String text = markup.text();
    return new Heading(style, level, text, contents.isEmpty() ? text : contents, list);
  }

  private Table table() throws XMLStreamException {
    markup.only("style", "caption", "head", "widths");
    String name = markup.attribute("style");
    String style = known(styles.tables().containsKey(name), "表格", name);
    String caption = markup.attribute("caption");
    int head = markup.number("head", "");
    Optional<Form> form =
        markup.has("widths")
            ? Optional.of(new Form(markup.numbers("widths", " ")))
            : Optional.empty();
    List<Row> rows = new ArrayList<>();
    while (markup.nextWithin()) {
      markup.expect("tr");
      rows.add(row());
    }
    int columns = TableGrid.columns(rows);
    if (form.isPresent() && form.get().widths().size() != columns) {
      throw markup.wrong("widths 有 " + form.get().widths().size() + " 个，表格有 " + columns + " 栏");
    }
    return new Table(style, caption, columns, head, rows, form);
  }

  private Row row() throws XMLStreamException {
    markup.only("group", "heads");
    boolean group = markup.isTrue("group");
    boolean heads = markup.isTrue("heads");
    List<Cell> cells = new ArrayList<>();
    while (markup.nextWithin()) {
      markup.expect("td");
      cells.add(cell());
    }
    return new Row(group, heads, cells);
  }

  private Cell cell() throws XMLStreamException {
    markup.only("style", "colspan", "rowspan", "value");
    String style = textStyle();
    int columns = markup.number("colspan", "1");
    int rows = markup.number("rowspan", "1");
    String value = markup.attribute("value", "");
    return new Cell(
        style,
        columns,
        rows,
        markup.paragraphs(),
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
  }

  private String textStyle() {
    String name = markup.attribute("style");
    return known(styles.texts().containsKey(name), "文字", name);
  }

  private String known(boolean exists, String kind, String name) {
    if (!exists) {
      throw markup.wrong("styles.yaml 里没有" + kind + "样式“" + name + "”");
    }
    return name;
  }
}
