package gongkai.app;

/** What the program's exit code says; the worst of several files counts. */
public enum ExitCode {
  /** Everything is well. */
  GOOD(0, "完成，没有错误"),
  /** A check found an error; nothing was written, or a draft only. */
  FINDINGS(1, "核对发现错误"),
  /** The input or the command cannot be used. */
  BAD_INPUT(2, "数据文件或命令写法有误"),
  /** A bug of ours. */
  INTERNAL(70, "程序自身出错");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** In Chinese, for the help. */
  public String meaning() {
    return meaning;
  }

  /** The graver of the two. */
  public ExitCode worse(ExitCode other) {
    return code >= other.code ? this : other;
  }
}
