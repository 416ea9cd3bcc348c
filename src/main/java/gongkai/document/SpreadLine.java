package gongkai.document;

/**
 * One line with a text at the left, one in the middle and one at the right, as above a table:
 * {@code 部门名称：… 2024年度 金额单位：万元}.
 *
 * @param style name of a text style
 * @param left may be long: it wraps within its own room, the other two never wrap
 * @param middle may be empty
 * @param right may be empty
 */
public record SpreadLine(String style, String left, String middle, String right) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
