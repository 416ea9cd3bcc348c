package gongkai.render.xlsx;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Facsimile;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import gongkai.render.xlsx.XlsxFormat.Fit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the lines above and below a table into the grid, each over the whole width. */
final class XlsxLines implements Block.Visitor<Void> {

  private static final String GAP = "　　";

  private final XlsxGrid grid;
  private final XlsxWidths widths;
  private final XlsxStyles styles;

  XlsxLines(XlsxGrid grid, XlsxWidths widths, XlsxStyles styles) {
    this.grid = grid;
    this.widths = widths;
    this.styles = styles;
  }

  void put(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Void visit(Heading heading) {
    whole(styles.sheet().text(heading.style()), heading.text());
    return null;
  }

  @Override
  public Void visit(Paragraph paragraph) {
    whole(styles.sheet().text(paragraph.style()), paragraph.text());
    return null;
  }

  @Override
  public Void visit(SpreadLine line) {
    TextStyle style = styles.sheet().text(line.style());
    XlsxSpread places = XlsxSpread.of(line, style.size(), widths);
    if (places.isTooNarrow()) {
      whole(
          style,
          Stream.of(line.left(), line.middle(), line.right())
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(GAP)));
      return null;
    }
    int row = addRow(style, widths.lines(line.left(), style.size(), 0, places.left()));
    part(row, 0, places.left(), styles.line(style, Align.LEFT, Fit.WRAP, line.left()), line.left());
    part(
        row,
        places.middle(),
        places.middleEnd(),
        styles.line(style, Align.CENTER, Fit.SHRINK, line.middle()),
        line.middle());
    part(
        row,
        places.right(),
        widths.count(),
        styles.line(style, Align.RIGHT, Fit.SHRINK, line.right()),
        line.right());
    return null;
  }

  @Override
  public Void visit(Table table) {
    throw new IllegalStateException("a table is no line of text");
  }

  @Override
  public Void visit(Contents contents) {
    throw new IllegalStateException("目录 is no line of text");
  }

  @Override
  public Void visit(Facsimile facsimile) {
    throw new IllegalStateException("a page of another file is no line of text");
  }

  private void whole(TextStyle style, String text) {
    int row = addRow(style, widths.lines(text, style.size(), 0, widths.count()));
    part(row, 0, widths.count(), styles.line(style, style.align(), Fit.WRAP, text), text);
  }

  private int addRow(TextStyle style, int lines) {
    return grid.addRow(style.before() + lines * style.leading() + style.after());
  }

  private void part(int row, int from, int to, XlsxFormat format, String text) {
    if (from < to) {
      grid.putText(new XlsxRange(row, from, 1, to - from), styles.id(format), text);
    }
  }
}
