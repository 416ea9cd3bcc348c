package gongkai.document;

/**
 * How a paragraph, a heading or the text of a cell is set. Lengths in points unless said.
 *
 * @param name the pack's name for it, {@code 正文}
 * @param face name of a font face
 * @param size font size; in a table the table's own size counts
 * @param bold whether the bold weight is used
 * @param leading exact distance of baselines; in a table the row height counts
 * @param align how lines stand between the margins
 * @param indent first-line indent, in characters of this size
 * @param hanging indent of all lines but the first, in characters
 * @param before room above
 * @param after room below
 * @param keepWithNext whether the next block must begin on the same page
 * @param keepWithPrevious whether this block must stand on the page where the block before ends
 */
public record TextStyle(
    String name,
    String face,
    double size,
    boolean bold,
    double leading,
    Align align,
    double indent,
    double hanging,
    double before,
    double after,
    boolean keepWithNext,
    boolean keepWithPrevious) {

  /** Horizontal alignment. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    /** Both margins; the last line stands left. */
    JUSTIFY
  }
}
