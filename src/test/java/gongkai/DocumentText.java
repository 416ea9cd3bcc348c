package gongkai;

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
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A document as plain text, to be read and compared by people: a block or table row a line, cells
 * parted by tabs, sections headed by {@code -- page numbering}.
 */
public final class DocumentText {

  private DocumentText() {}

  /** The whole document, every line closed. */
  public static String of(ReportDocument document) {
    Lines lines = new Lines(document);
    StringBuilder text = new StringBuilder();
    for (Section section : document.sections()) {
      text.append("-- ").append(section.page()).append(' ');
      text.append(section.numbering().name().toLowerCase(Locale.ROOT)).append('\n');
      section.blocks().forEach(block -> text.append(block.accept(lines)));
    }
    return text.toString();
  }

  private record Lines(ReportDocument document) implements Block.Visitor<String> {

    @Override
    public String visit(Heading heading) {
      return heading.text() + "\n";
    }

    @Override
    public String visit(Paragraph paragraph) {
      return paragraph.text() + "\n";
    }

    @Override
    public String visit(SpreadLine line) {
      return line.left() + "\t" + line.middle() + "\t" + line.right() + "\n";
    }

    /**
     * Every row has all columns: what a span covers, from the left or from above, is empty. Between
     * the paragraphs of a cell stands ¶.
     */
    @Override
    public String visit(Table table) {
      StringBuilder text = new StringBuilder();
      int[] covered = new int[table.columns()];
      for (Table.Row row : table.rows()) {
        text.append(row(row, covered)).append('\n');
      }
      return text.toString();
    }

    /** Each entry with its level, since the text shows no indent. */
    @Override
    public String visit(Contents contents) {
      return document.headings().stream()
          .filter(heading -> contents.lists(heading))
          .map(heading -> heading.level() + " " + heading.contentsText() + "\n")
          .collect(Collectors.joining());
    }

    @Override
    public String visit(Facsimile facsimile) {
      return facsimile.caption() + "\n";
    }

    /** Updates for each column how many of the next rows are covered from above. */
    private static String row(Table.Row row, int[] covered) {
      String[] fields = new String[covered.length];
      Arrays.fill(fields, "");
      Iterator<Cell> cells = row.cells().iterator();
      int column = 0;
      while (column < covered.length) {
        if (covered[column] > 0) {
          covered[column++]--;
        } else {
          Cell cell = cells.next();
          fields[column] = cell.text().replace("\n", " ¶ ");
          Arrays.fill(covered, column, column + cell.columns(), cell.rows() - 1);
          column += cell.columns();
        }
      }
      return String.join("\t", fields);
    }
  }
}
