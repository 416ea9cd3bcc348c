package gongkai.render.xlsx;

import gongkai.document.Block;
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
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A table and the lines that belong to it: those above, from its heading on, that must stay with
 * what follows them, and those below that must stay with what stands before.
 *
 * @param page its page set-up
 * @param above title, number and the like
 * @param table the table itself
 * @param geometry in which the layout fitted it
 * @param below notes
 */
record XlsxBlock(
    PageStyle page, List<Block> above, Table table, TableGeometry geometry, List<Block> below) {

  XlsxBlock {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  /** All tables of figures of a report in printed order. */
  static List<XlsxBlock> of(ReportDocument document, StyleSheet sheet, PagedDocument pages) {
    List<XlsxBlock> tables = new ArrayList<>();
    Iterator<TableGeometry> geometries = pages.tables().iterator();
    for (Section section : document.sections()) {
      List<Block> blocks = section.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Table table) {
          TableGeometry geometry = geometries.next();
          if (table.form().isEmpty()) {
            PageStyle page = sheet.page(section.page());
            List<Block> above = above(blocks, i, sheet);
            tables.add(new XlsxBlock(page, above, table, geometry, below(blocks, i, sheet)));
          }
        }
      }
    }
    return tables;
  }

  private static List<Block> above(List<Block> blocks, int table, StyleSheet sheet) {
    int first = table;
    while (first > 0
        && !(blocks.get(first) instanceof Heading)
        && style(blocks.get(first - 1), sheet).filter(TextStyle::keepWithNext).isPresent()) {
      first--;
    }
    return blocks.subList(first, table);
  }

  private static List<Block> below(List<Block> blocks, int table, StyleSheet sheet) {
    int end = table + 1;
    while (end < blocks.size()
        && style(blocks.get(end), sheet).filter(TextStyle::keepWithPrevious).isPresent()) {
      end++;
    }
    return blocks.subList(table + 1, end);
  }

  /** The style of a block that is text; empty for others. */
  private static Optional<TextStyle> style(Block block, StyleSheet sheet) {
    String name = "";
    if (block instanceof Heading heading) {
      name = heading.style();
    } else if (block instanceof Paragraph paragraph) {
      name = paragraph.style();
    } else if (block instanceof SpreadLine line) {
      name = line.style();
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(sheet.text(name));
  }

  /** Whether the layout found room for the whole table on a page. */
  boolean isOnOnePage() {
    return geometry.breaks().isEmpty();
  }
}
