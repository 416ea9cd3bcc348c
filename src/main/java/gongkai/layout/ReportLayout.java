package gongkai.layout;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Facsimile;
import gongkai.document.ForeignFile.PageSize;
import gongkai.document.Heading;
import gongkai.document.PageStyle;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.SpreadLine;
import gongkai.document.StyleSheet;
import gongkai.document.Table;
import gongkai.font.FontLibrary;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One report while it is being laid out, section by section. */
final class ReportLayout {

  private final ReportDocument document;
  private final StyleSheet styles;
  private final TextSettings settings;
  private final MissingGlyphs missing = new MissingGlyphs();
  private final ContentsSlices contents;
  private final Optional<Watermark> watermark;
  private final List<PageDraft> pages = new ArrayList<>();
  private final List<HeadingPlace> headings = new ArrayList<>();
  private final List<TableGeometry> tables = new ArrayList<>();
  private final List<PageSize> facsimiles = new ArrayList<>();
  private int lastNumber;

  ReportLayout(ReportDocument document, StyleSheet styles, FontLibrary fonts) {
    this.document = document;
    this.styles = styles;
    this.settings = new TextSettings(styles, fonts);
    this.contents = new ContentsSlices(settings, missing);
    this.watermark = document.watermark().map(words -> Watermark.of(words, settings, missing));
  }

  PagedDocument layOut() {
    document.sections().forEach(this::layOut);
    contents.fill(headings);
    pages.forEach(this::addNumber);
    return new PagedDocument(
        pages.stream().map(PageDraft::finish).toList(),
        headings,
        tables,
        facsimiles,
        missing.found());
  }

  private void layOut(Section section) {
    if (section.numbering() == Numbering.RESTART) {
      lastNumber = 0;
    }
    PageStyle style = styles.page(section.page());
    SectionFlow flow = new SectionFlow(style, left -> newPage(style, section.numbering(), left));
    BlockCutter cutter = new BlockCutter(style.textWidth());
    List<Block> blocks = section.blocks();
    int index = 0;
    while (index < blocks.size()) {
      if (blocks.get(index) instanceof Table table) {
        index = placeTable(flow, cutter, blocks, index, table);
      } else if (blocks.get(index) instanceof Facsimile facsimile) {
        facsimiles.add(FacsimilePlacing.place(flow, facsimile));
        index++;
      } else {
        List<Slice> slices = blocks.get(index).accept(cutter);
        index++;
        tieToNext(slices, index < blocks.size() && staysWithPrevious(blocks.get(index)));
        slices.forEach(flow::add);
      }
    }
    flow.placeWaiting();
  }

  private PageDraft newPage(PageStyle style, Numbering numbering, double leftBefore) {
    int number = numbering == Numbering.NONE ? 0 : ++lastNumber;
    PageDraft page = PageDraft.blank(pages.size(), number, style, leftBefore);
    watermark.flatMap(words -> words.on(style)).ifPresent(page.marks()::add);
    pages.add(page);
    return page;
  }

  /** Places a table and what must stay with it; returns the index of the block behind. */
  private int placeTable(
      SectionFlow flow, BlockCutter cutter, List<Block> blocks, int index, Table table) {
    TableGrid grid = TableGrid.of(table, settings, missing);
    List<Slice> tail = new ArrayList<>();
    int next = index + 1;
    while (next < blocks.size() && staysWithPrevious(blocks.get(next))) {
      tieToNext(tail, true);
      tail.addAll(blocks.get(next).accept(cutter));
      next++;
    }
    tables.add(new TablePlacing(flow, styles.table(table.style())).place(grid, tail).geometry());
    return next;
  }

  private boolean staysWithPrevious(Block block) {
    String style = "";
    if (block instanceof Paragraph paragraph) {
      style = paragraph.style();
    } else if (block instanceof SpreadLine line) {
      style = line.style();
    } else if (block instanceof Heading heading) {
      style = heading.style();
    }
    return !style.isEmpty() && styles.text(style).keepWithPrevious();
  }

  private static void tieToNext(List<Slice> slices, boolean tie) {
    if (tie && !slices.isEmpty()) {
      int last = slices.size() - 1;
      slices.set(last, slices.get(last).tied());
    }
  }

  private void addNumber(PageDraft page) {
    if (page.number() == 0) {
      return;
    }
    TextSetting setting = settings.get(page.style().footerStyle());
    String number = Integer.toString(page.number());
    Glyphs glyphs = Glyphs.measure(number, setting.fonts(), missing);
    Line line = new Line(0, glyphs.count(), glyphs.width());
    double x = page.left() + (page.style().textWidth() - setting.points(glyphs.width())) / 2;
    new LinePainter(glyphs, setting.style().size(), true)
        .paint(page.marks(), line, x, page.style().footer(), 0);
  }

  /** Cuts every kind of block but tables into slices. */
  private final class BlockCutter implements Block.Visitor<List<Slice>> {

    private final TextSlices texts;
    private final double room;

    BlockCutter(double room) {
      this.texts = new TextSlices(settings, missing, room);
      this.room = room;
    }

    @Override
    public List<Slice> visit(Heading heading) {
      missing.enter(heading.text());
      List<Slice> slices = texts.paragraph(heading.style(), heading.text());
      Slice first = slices.get(0);
      boolean listed = isListed(heading);
      Slice.Painter painter =
          (page, top) -> {
            headings.add(new HeadingPlace(page.index(), page.number(), top, page.start(top)));
            first.painter().paint(page, top);
          };
      slices.set(
          0,
          new Slice(first.before(), first.height(), first.after(), first.bound(), listed, painter));
      return slices;
    }

    private boolean isListed(Heading heading) {
      return document.sections().stream()
          .flatMap(section -> section.blocks().stream())
          .anyMatch(block -> block instanceof Contents list && list.lists(heading));
    }

    @Override
    public List<Slice> visit(Paragraph paragraph) {
      return texts.paragraph(paragraph.style(), paragraph.text());
    }

    @Override
    public List<Slice> visit(SpreadLine line) {
      return texts.spread(line);
    }

    @Override
    public List<Slice> visit(Contents block) {
      return contents.contents(block, document.headings(), room);
    }

    @Override
    public List<Slice> visit(Table table) {
      throw new IllegalStateException("a table is placed, not cut");
    }

    @Override
    public List<Slice> visit(Facsimile facsimile) {
      throw new IllegalStateException("a facsimile is placed, not cut");
    }
  }
}
