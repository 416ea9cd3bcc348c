package gongkai.sheet;

/** A workbook of which the inside is not as it should be. */
final class DamagedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedException(String what) {
    super(what);
  }

  DamagedException(Exception cause) {
    super(cause);
  }
}
