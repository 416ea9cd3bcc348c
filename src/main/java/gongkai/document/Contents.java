package gongkai.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The place of a table of contents (目录).
 *
 * @param stylePrefix the entries of level n are set in the text style {@code stylePrefix + n}
 * @param first the highest level listed
 * @param last the deepest level listed
 * @param list whose headings it lists; empty for all headings of the report
 */
public record Contents(String stylePrefix, int first, int last, String list) implements Block {

  /** The table of contents of the whole report. */
  public Contents(String stylePrefix, int levels) {
    this(stylePrefix, 1, levels, "");
  }

  /** Whether a heading is one of its entries. */
  public boolean lists(Heading heading) {
    return (list.isEmpty() || heading.list().equals(list))
        && heading.level() >= first
        && heading.level() <= last;
  }

  /** Its entries, as places among the headings of the document. */
  public List<Integer> entries(List<Heading> headings) {
    return IntStream.range(0, headings.size())
        .filter(index -> lists(headings.get(index)))
        .boxed()
        .toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
