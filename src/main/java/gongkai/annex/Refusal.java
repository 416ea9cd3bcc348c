package gongkai.annex;

/** Why a file cannot be an annex, in words for the user. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String advice;

  /**
   * A refusal.
   *
   * @param code of the finding
   * @param message what is wrong with the file
   * @param advice what to do
   */
  Refusal(String code, String message, String advice) {
    super(message);
    this.code = code;
    this.advice = advice;
  }

  /** A file that cannot be read to its end. */
  static Refusal damaged(String what) {
    return new Refusal("附件-损坏", what, "打开看看是否正常；不正常就换一份好的，正常就重新打印（另存）成 PDF 再用。");
  }

  /** A file that unpacks to more than a page can need. */
  static Refusal abnormal(String what) {
    return new Refusal("附件-太大", what, "用打印的办法重新存成 PDF 再用。");
  }

  String code() {
    return code;
  }

  String advice() {
    return advice;
  }
}
