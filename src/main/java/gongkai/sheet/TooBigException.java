package gongkai.sheet;

/** A workbook that holds more than any table does. */
final class TooBigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooBigException(String what) {
    super(what);
  }
}
