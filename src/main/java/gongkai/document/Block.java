package gongkai.document;

/** A piece of a section that stands on lines of its own. */
public sealed interface Block permits Heading, Paragraph, SpreadLine, Table, Contents, Facsimile {

  /** Calls the method of {@code visitor} that belongs to this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of block and no default: a new kind does not compile until every
   * renderer handles it.
   *
   * @param <R> what a visit yields
   */
  interface Visitor<R> {
    R visit(Heading heading);

    R visit(Paragraph paragraph);

    R visit(SpreadLine line);

    R visit(Table table);

    R visit(Contents contents);

    R visit(Facsimile facsimile);
  }
}
