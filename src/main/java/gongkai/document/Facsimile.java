package gongkai.document;

/**
 * A page of a file that existed before, printed as it is, as large as the room below what stands
 * before it allows but never larger than it was.
 *
 * @param file where it comes from
 * @param page counted from 0
 * @param caption what it is, for a screen reader
 */
public record Facsimile(ForeignFile file, int page, String caption) implements Block {

  /** Its own size. */
  public ForeignFile.PageSize size() {
    return file.pages().get(page);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
