package gongkai.appraisal;

/**
 * One source of a project's money (资金来源).
 *
 * @param entries what the user entered of it
 * @param source its name
 * @param fund 预算类别, of which 十（四） gives the sums
 * @param money in 元
 */
public record Funding(Entries entries, String source, String fund, Money money) {

  /** 偏差原因; empty if blank. */
  public String reason() {
    return entries.text("偏差原因");
  }
}
