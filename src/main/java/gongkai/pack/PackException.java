package gongkai.pack;

/** A template pack cannot be used; the message names file and key and says what should be there. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PackException(String message) {
    super(message);
  }
}
