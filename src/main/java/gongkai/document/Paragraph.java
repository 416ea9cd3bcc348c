package gongkai.document;

/**
 * A paragraph of running text; never contains a line break.
 *
 * @param style name of a text style
 * @param text may be empty for a deliberate blank line
 */
public record Paragraph(String style, String text) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
