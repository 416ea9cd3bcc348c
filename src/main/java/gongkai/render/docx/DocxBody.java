package gongkai.render.docx;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Facsimile;
import gongkai.document.Heading;
import gongkai.document.PageStyle;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.SpreadLine;
import gongkai.document.StyleSheet;
import gongkai.document.Table;
import gongkai.document.TextStyle;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import gongkai.layout.PagedDocument.TableGeometry;
import gongkai.office.Part;
import gongkai.office.Xml;
import gongkai.render.docx.DocxHeadings.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Writes the main part, block by block, and knows the other parts that it calls for. */
final class DocxBody implements Block.Visitor<Void> {
  private final Xml out = WordXml.part("w:document");
  private final ReportDocument document;
  private final StyleSheet sheet;
  private final DocxHeadings kinds;
  private final DocxStyles styles;
  private final DocxSections sections;
  private final DocxLists lists;
  private final DocxContents contents;
  private final Iterator<TableGeometry> geometries;
  private final List<HeadingPlace> places;
  private final DocxPictures pictures;

  private PageStyle page;
  private DocxBond bond = DocxBond.FREE;
  private Optional<Section> ending = Optional.empty();
  private int headingsWritten;

  /** Whether a heading that must not go back to the page before waits for its first paragraph. */
  private boolean kept;

  DocxBody(ReportDocument document, StyleSheet sheet, PagedDocument pages) {
    this.document = document;
    this.sheet = sheet;
    this.kinds = new DocxHeadings(document);
    this.styles = new DocxStyles(document, sheet, kinds);
    this.sections = new DocxSections(out, document, sheet, styles);
    this.lists = new DocxLists(document.headings());
    this.contents =
        new DocxContents(out, styles, kinds, lists, document.headings(), pages.headings());
    this.places = pages.headings();
    this.geometries = pages.tables().iterator();
    this.pictures = new DocxPictures(out, pages.facsimiles(), document.watermark(), styles);
  }

  /** Writes the whole part; to be called once. */
  byte[] write() {
    out.open("w:body");
    int last = document.sections().size() - 1;
    for (int i = 0; i <= last; i++) {
      Section section = document.sections().get(i);
      page = sheet.page(section.page());
      blocks(section, i < last ? Optional.of(section) : Optional.empty());
    }
    // The set-up of the last section stands at the end of the body, not in a paragraph.
    sections.write(document.sections().get(last));
    return out.bytes();
  }

  /** The parts to which the main part has come to refer. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>(sections.parts());
    parts.add(styles.part());
    parts.add(DocxFonts.part(styles.faces()));
    parts.addAll(pictures.parts());
    parts.add(DocxSettings.part(document.info().language()));
    return parts;
  }

  @Override
  public Void visit(Heading heading) {
    Kind kind = Kind.of(heading);
    int id = headingsWritten++;
    lists.before(out, id);
    beginParagraph(styles.heading(kind));
    kept |= places.get(id).start() == Start.KEPT;
    if (places.get(id).start() == Start.BREAK) {
      out.leaf("w:pageBreakBefore");
    }
    endProperties();
    out.leaf("w:bookmarkStart", "w:id", id, "w:name", DocxContents.bookmark(id));
    DocxRuns.words(out, heading.text());
    if (kinds.isWordedApart(kind)) {
      DocxRuns.contentsMark(out, heading.contentsText(), heading.level());
    }
    out.leaf("w:bookmarkEnd", "w:id", id).close();
    lists.after(out, id);
    return null;
  }

  @Override
  public Void visit(Paragraph paragraph) {
    // Kept whole and with the next, it does not fit on the page before, nor does its heading.
    bond = kept ? DocxBond.WHOLE_WITH_NEXT : bond;
    kept = false;
    beginParagraph(styles.text(paragraph.style()));
    endProperties();
    DocxRuns.words(out, paragraph.text());
    out.close();
    return null;
  }

  @Override
  public Void visit(SpreadLine line) {
    beginParagraph(styles.text(line.style()));
    DocxSpreadLine writer =
        new DocxSpreadLine(out, line, page.textWidth(), sheet.text(line.style()).size());
    writer.tabStops();
    endProperties();
    writer.words();
    out.close();
    return null;
  }

  @Override
  public Void visit(Table table) {
    kept = false;
    new DocxTable(out, styles, table, geometries.next()).write(bond);
    return null;
  }

  @Override
  public Void visit(Contents block) {
    contents.write(block, page.textWidth());
    return null;
  }

  @Override
  public Void visit(Facsimile facsimile) {
    beginParagraph(styles.nothing());
    DocxPictures.properties(out);
    endProperties();
    pictures.write(facsimile, Math.min(page.textWidth(), page.textHeight()));
    out.close();
    return null;
  }

  /**
   * Writes the blocks of a section.
   *
   * @param end the section itself if its set-up must stand in its last paragraph
   */
  private void blocks(Section section, Optional<Section> end) {
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      bond =
          DocxBond.withNextIf(
              next.flatMap(this::style).filter(TextStyle::keepWithPrevious).isPresent());
      ending = next.isEmpty() ? end : Optional.empty();
      block.accept(this);
      // Word needs a paragraph between tables, or they become one, and one after the last.
      if (isApart(block) && next.map(DocxBody::isApart).orElse(true)) {
        nothing();
      }
    }
    if (blocks.isEmpty()) {
      ending = end;
      nothing();
    }
  }

  /** Whether a block is not a paragraph. */
  private static boolean isApart(Block block) {
    return block instanceof Table || block instanceof Contents;
  }

  private void nothing() {
    beginParagraph(styles.nothing());
    endProperties();
    out.close();
  }

  private void beginParagraph(String style) {
    out.open("w:p").open("w:pPr").value("w:pStyle", style);
    bond.write(out);
  }

  /** Ends the properties; those of the last paragraph hold the set-up of the section. */
  private void endProperties() {
    ending.ifPresent(sections::write);
    ending = Optional.empty();
    out.close();
  }

  /** The text style of a block that is one paragraph; empty for others. */
  private Optional<TextStyle> style(Block block) {
    if (block instanceof Heading heading) {
      return Optional.of(sheet.text(heading.style()));
    }
    if (block instanceof Paragraph paragraph) {
      return Optional.of(sheet.text(paragraph.style()));
    }
    if (block instanceof SpreadLine line) {
      return Optional.of(sheet.text(line.style()));
    }
    return Optional.empty();
  }
}
