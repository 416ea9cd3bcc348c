package gongkai.document;

/**
 * A foreign file that turns out only now not to be printable; the message is for the user and names
 * the file and the page.
 */
public final class UnprintableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String advice;

  /**
   * A page that cannot be printed.
   *
   * @param code of what is found
   * @param message what is wrong with which file
   * @param advice what to do
   * @param cause what the library said
   */
  public UnprintableException(String code, String message, String advice, Exception cause) {
    super(message, cause);
    this.code = code;
    this.advice = advice;
  }

  /** Code of what is found. */
  public String code() {
    return code;
  }

  /** What to do. */
  public String advice() {
    return advice;
  }
}
