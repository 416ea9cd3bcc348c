package gongkai;

import gongkai.document.Block;
import gongkai.document.Cell;
import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
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

    @Override
    public String visit(Table table) {
      return table.rows().stream().map(Lines::row).collect(Collectors.joining());
    }

    /** Each entry with its level, since the text shows no indent. */
    @Override
    public String visit(Contents contents) {
      return document.headings().stream()
          .filter(heading -> heading.level() <= contents.levels())
          .map(heading -> heading.level() + " " + heading.contentsText() + "\n")
          .collect(Collectors.joining());
    }

    /** Cells part by a tab; one that spans columns is followed by a tab for each it covers. */
    private static String row(Table.Row row) {
      StringBuilder text = new StringBuilder();
      for (Cell cell : row.cells()) {
        text.append(cell.text()).append("\t".repeat(cell.columns()));
      }
      text.setLength(Math.max(0, text.length() - 1));
      return text.append('\n').toString();
    }
  }
}
