package gongkai.render.docx;

import gongkai.document.FontFace;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.document.TextStyle;
import gongkai.layout.PagedDocument.TableGeometry;
import gongkai.office.Part;
import gongkai.office.Xml;
import gongkai.render.docx.DocxHeadings.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The named styles of one file, so that a person changes a look once. A style is defined when it is
 * first asked for; what is handed out is the id to which paragraphs and tables refer.
 */
final class DocxStyles {
  /**
   * Names under which a Chinese Word shows styles of its own; a pack's style of such a name becomes
   * that style, for Word does not keep two of one name apart. 正文 would be Normal, on which all
   * others rest, so it becomes the body text instead.
   */
  private static final Map<String, String> WORD_NAMES =
      Map.of(
          "正文", "Body Text",
          "标题", "Title",
          "副标题", "Subtitle",
          "页眉", "header",
          "页脚", "footer",
          "页码", "footer",
          "题注", "caption",
          "日期", "Date");

  private final StyleSheet sheet;
  private final DocxHeadings headings;
  private final String body;
  private final DocxStylePart part;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<FontFace> faces = new LinkedHashSet<>();

  DocxStyles(ReportDocument document, StyleSheet sheet, DocxHeadings headings) {
    this.sheet = sheet;
    this.headings = headings;
    this.body = mostUsed(document, sheet);
    this.part = new DocxStylePart(bodyFace(), sheet.text(body).size(), document.info().language());
  }

  /** The style of paragraphs. */
  String text(String style) {
    String name = WORD_NAMES.getOrDefault(style, style);
    return ids.computeIfAbsent(
        "text " + style, key -> paragraph(nextId(), name, DocxStylePart.NORMAL, style, 0));
  }

  /** The style of headings of a kind. */
  String heading(Kind kind) {
    int level = kind.level();
    Optional<Kind> builtIn = headings.builtIn(level);
    String wordName = "heading " + level;
    String wordId =
        ids.computeIfAbsent(
            wordName,
            key ->
                paragraph(
                    String.valueOf(level),
                    wordName,
                    DocxStylePart.NORMAL,
                    builtIn.orElse(kind).style(),
                    level));
    if (builtIn.equals(Optional.of(kind))) {
      return wordId;
    }
    return ids.computeIfAbsent(
        wordName + " " + kind.style(),
        key -> paragraph(nextId(), kind.style(), wordId, kind.style(), level));
  }

  /** What Word calls the style of headings of a kind. */
  String headingName(Kind kind) {
    return names.get(heading(kind));
  }

  /**
   * The style of the entries of 目录 at a level, their page numbers at the right of {@code width}.
   */
  String contents(String style, int level, double width) {
    FontFace face = face(style);
    return ids.computeIfAbsent(
        "toc " + level,
        name ->
            define(
                "paragraph",
                "TOC" + level,
                name,
                DocxStylePart.NORMAL,
                out ->
                    DocxLook.paragraph(out, sheet.text(style), face, 0, OptionalDouble.of(width))));
  }

  /**
   * What an entry of 目录 has other than its style: where the text ends before the indent of its next
   * lines, Word would take that for a tab stop and set the page number there.
   */
  void shortEntry(Xml out, String style, String text) {
    TextStyle look = sheet.text(style);
    if (text.codePointCount(0, text.length()) <= 2 * (look.hanging() - look.indent())) {
      DocxLook.firstIndent(out, look);
    }
  }

  /** The style of text in cells: the pack's style, in the size of the table. */
  String cell(String style, TableGeometry table) {
    double size = table.size();
    String base = text(style);
    String name = style + " " + BigDecimal.valueOf(size).stripTrailingZeros().toPlainString();
    return ids.computeIfAbsent(
        "cell " + name,
        key ->
            define(
                "paragraph",
                nextId(),
                name,
                base,
                out -> DocxLook.cell(out, sheet.text(style), size, table.leading())));
  }

  /** The style of tables. */
  String table(String style) {
    return ids.computeIfAbsent(
        "table " + style,
        key ->
            define(
                "table",
                nextId(),
                style,
                DocxStylePart.NORMAL_TABLE,
                out -> DocxLook.table(out, sheet.table(style))));
  }

  /** Room beside the text of cells. */
  double padding(String tableStyle) {
    return sheet.table(tableStyle).padding();
  }

  /** Whether text of this style stands in the middle. */
  boolean isCentred(String textStyle) {
    return sheet.text(textStyle).align() == TextStyle.Align.CENTER;
  }

  /** The style of the paragraphs that Word asks for and nobody shall see. */
  String nothing() {
    return ids.computeIfAbsent(
        "nothing",
        key -> define("paragraph", nextId(), "分隔", DocxStylePart.NORMAL, DocxLook::nothing));
  }

  /** The face in which most of the text is set. */
  FontFace bodyFace() {
    return face(body);
  }

  /** The faces of all styles defined so far. */
  List<FontFace> faces() {
    return List.copyOf(faces);
  }

  Part part() {
    return new Part("styles", "styles", part.bytes());
  }

  private String paragraph(String id, String name, String base, String style, int outlineLevel) {
    FontFace face = face(style);
    return define(
        "paragraph",
        id,
        name,
        base,
        out ->
            DocxLook.paragraph(out, sheet.text(style), face, outlineLevel, OptionalDouble.empty()));
  }

  private String define(String type, String id, String name, String base, Consumer<Xml> look) {
    names.put(id, part.define(type, id, name, base, look));
    return id;
  }

  private FontFace face(String style) {
    FontFace face = sheet.face(sheet.text(style).face());
    faces.add(face);
    return face;
  }

  private String nextId() {
    return "s" + (names.size() + 1);
  }

  /** The text style with the most characters; that of the page numbers if there is no text. */
  private static String mostUsed(ReportDocument document, StyleSheet sheet) {
    Map<String, Integer> characters =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .collect(
                Collectors.groupingBy(
                    Paragraph::style,
                    LinkedHashMap::new,
                    Collectors.summingInt(paragraph -> paragraph.text().length())));
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> sheet.page(document.sections().get(0).page()).footerStyle());
  }
}
