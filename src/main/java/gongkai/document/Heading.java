package gongkai.document;

/**
 * A heading; bookmark, outline entry and, down to the level asked for, entry of the table of
 * contents.
 *
 * @param style name of a text style
 * @param level 1 is the highest
 * @param text as printed in the body
 * @param contentsText as printed in 目录 and in the outlines ({@code 一、收入支出决算总表} for the table title
 *     {@code 收入支出决算总表}); equal to {@code text} for most
 * @param list name of the table of contents that lists it besides that of the whole report; empty
 *     for none
 */
public record Heading(String style, int level, String text, String contentsText, String list)
    implements Block {

  /** A heading for the table of contents of the whole report. */
  public Heading(String style, int level, String text, String contentsText) {
    this(style, level, text, contentsText, "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
