package gongkai.font;

/** A font file that cannot be used; the message is for the user and names the file. */
public final class FontException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FontException(String message) {
    super(message);
  }

  public FontException(String message, Throwable cause) {
    super(message, cause);
  }
}
