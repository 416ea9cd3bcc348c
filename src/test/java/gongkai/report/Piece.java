package gongkai.report;

import gongkai.document.Block;
import gongkai.document.Cell;
import gongkai.document.Contents;
import gongkai.document.Facsimile;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text of the tree that stands together: a paragraph, a heading, a part of a line, a cell, an
 * entry of 目录.
 *
 * @param kind what it is
 * @param style name of its text style
 * @param page name of its page style
 * @param row counts all table rows of the report; 0 outside of tables
 * @param heading index of the heading that is printed, or named in 目录; -1 for others
 * @param text without blanks, which typesetters add and drop
 */
record Piece(Kind kind, String style, String page, int row, int heading, String text) {

  /** What a piece is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    SPREAD,
    CELL,
    ENTRY
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The pieces of a report in printed order; those of cells may be empty, no others. */
  static List<Piece> of(ReportDocument tree) {
    Cutter cutter = new Cutter(tree);
    for (Section section : tree.sections()) {
      cutter.page = section.page();
      section.blocks().forEach(block -> block.accept(cutter));
    }
    return cutter.pieces.stream()
        .filter(Predicate.not(piece -> piece.text().isEmpty() && piece.kind() != Kind.CELL))
        .toList();
  }

  /** Without blanks of any kind. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static final class Cutter implements Block.Visitor<Void> {

    private final ReportDocument tree;
    private final List<Piece> pieces = new ArrayList<>();
    private String page = "";
    private int rows;
    private int headings;

    private Cutter(ReportDocument tree) {
      this.tree = tree;
    }

    private Void add(Kind kind, String style, int row, int heading, String text) {
      pieces.add(new Piece(kind, style, page, row, heading, bare(text)));
      return null;
    }

    @Override
    public Void visit(Heading heading) {
      return add(Kind.HEADING, heading.style(), 0, headings++, heading.text());
    }

    @Override
    public Void visit(Paragraph paragraph) {
      return add(Kind.PARAGRAPH, paragraph.style(), 0, -1, paragraph.text());
    }

    @Override
    public Void visit(SpreadLine line) {
      for (String text : List.of(line.left(), line.middle(), line.right())) {
        add(Kind.SPREAD, line.style(), 0, -1, text);
      }
      return null;
    }

    @Override
    public Void visit(Table table) {
      for (Table.Row row : table.rows()) {
        rows++;
        for (Cell cell : row.cells()) {
          add(Kind.CELL, cell.style(), rows, -1, cell.text());
        }
      }
      return null;
    }

    @Override
    public Void visit(Contents contents) {
      List<Heading> all = tree.headings();
      for (int i = 0; i < all.size(); i++) {
        Heading heading = all.get(i);
        if (contents.lists(heading)) {
          add(Kind.ENTRY, contents.stylePrefix() + heading.level(), 0, i, heading.contentsText());
        }
      }
      return null;
    }

    @Override
    public Void visit(Facsimile facsimile) {
      return null;
    }
  }
}
