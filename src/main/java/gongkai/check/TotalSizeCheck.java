package gongkai.check;

import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Info;
import gongkai.pack.Pack;
import gongkai.pack.Wording.TotalSize;
import java.math.BigDecimal;
import java.util.List;

/** The total of the report is of a size that such a report has: 金额单位 is the right one. */
final class TotalSizeCheck implements Check {

  private static final CheckRule RULE =
      new CheckRule("单位-总计", "数据", "总计的大小合乎常情（金额单位没有选错）", "合理", Severity.WARNING, "公开要求");
  private static final int HUNDRED_MILLIONS = 8;

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    TotalSize size = pack.wording().totalSize();
    BigDecimal total =
        statement.figures().get(size.figure()) instanceof Figure.Plain plain
            ? plain.value().orElse(BigDecimal.ZERO)
            : BigDecimal.ZERO;
    if (total.signum() == 0) {
      return List.of(CheckResult.of(RULE, 0, List.of()));
    }
    boolean usual = total.compareTo(size.least()) >= 0 && total.compareTo(size.most()) <= 0;
    return List.of(
        CheckResult.of(RULE, 1, usual ? List.of() : List.of(finding(statement, size, total))));
  }

  private static Finding finding(Statement statement, TotalSize size, BigDecimal total) {
    boolean great = total.compareTo(size.most()) > 0;
    String amount =
        great
            ? total.movePointLeft(HUNDRED_MILLIONS).toBigInteger() + " 亿元"
            : total.toPlainString() + " 元";
    return Finding.warning(
        RULE.id(),
        statement.data().place(Info.UNIT),
        "金额单位是“"
            + statement.data().unit().label()
            + "”，"
            + size.figure()
            + "合 "
            + amount
            + "，太"
            + (great ? "大" : "小"),
        "看看金额单位是不是选错了。");
  }
}
