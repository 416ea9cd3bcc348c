package gongkai.layout;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Facsimile;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import java.util.stream.Collectors;

/** The words of a block as they are read on paper. */
final class BlockText implements Block.Visitor<String> {

  static String of(Block block) {
    return block.accept(new BlockText());
  }

  @Override
  public String visit(Heading heading) {
    return heading.text();
  }

  @Override
  public String visit(Paragraph paragraph) {
    return paragraph.text();
  }

  @Override
  public String visit(SpreadLine line) {
    return line.left() + line.middle() + line.right();
  }

  @Override
  public String visit(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.text())
        .collect(Collectors.joining());
  }

  @Override
  public String visit(Contents contents) {
    return "";
  }

  @Override
  public String visit(Facsimile facsimile) {
    return "";
  }
}
