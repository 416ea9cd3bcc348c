package gongkai.compose;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.Section;
import gongkai.pack.PackException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves that headings and tables of contents belong together: each named list has headings and one
 * table of contents.
 */
final class ContentsProof {

  private ContentsProof() {}

  /**
   * Proves all of them.
   *
   * @throws PackException naming the list that is wrong
   */
  static void prove(List<Section> sections) {
    List<Block> blocks = sections.stream().flatMap(section -> section.blocks().stream()).toList();
    List<Contents> tables = of(blocks, Contents.class).toList();
    List<Heading> headings = of(blocks, Heading.class).toList();
    for (Contents table : tables) {
      long same = tables.stream().filter(other -> other.list().equals(table.list())).count();
      need(same == 1, table.list(), "写了 " + same + " 个 <contents>");
      need(
          table.list().isEmpty() || headings.stream().anyMatch(table::lists), table.list(), "没有标题");
    }
    for (Heading heading : headings) {
      String list = heading.list();
      need(
          list.isEmpty() || tables.stream().anyMatch(table -> table.list().equals(list)),
          list,
          "没有 <contents>");
    }
  }

  private static <T> Stream<T> of(List<Block> blocks, Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static void need(boolean condition, String list, String otherwise) {
    if (!condition) {
      throw new PackException("模板包写出的内容：目录“" + list + "”" + otherwise);
    }
  }
}
