package gongkai.document;

/**
 * The place of the table of contents (目录); its entries are the document's headings of level 1 to
 * {@code levels}.
 *
 * @param stylePrefix the entries of level n are set in the text style {@code stylePrefix + n}
 * @param levels the deepest level listed
 */
public record Contents(String stylePrefix, int levels) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
