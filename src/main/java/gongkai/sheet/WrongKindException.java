package gongkai.sheet;

/** A file that is well made, but no workbook that can be read. */
final class WrongKindException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FileKind kind;

  WrongKindException(FileKind kind) {
    super(kind.label());
    this.kind = kind;
  }

  FileKind kind() {
    return kind;
  }
}
