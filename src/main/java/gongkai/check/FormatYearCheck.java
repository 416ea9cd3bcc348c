package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Info;
import gongkai.pack.Pack;
import java.util.List;

/** The format is the one of the year that is reported. */
final class FormatYearCheck implements Check {

  private static final CheckRule RULE =
      new CheckRule("数据-年度", "数据", "年度与格式适用的年度一致", "一致", Severity.WARNING, "官方样式");

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    int year = statement.data().year();
    int expected = pack.settings().year();
    List<Finding> findings =
        year == expected
            ? List.of()
            : List.of(
                Finding.warning(
                    RULE.id(),
                    statement.data().place(Info.YEAR),
                    "年度是 " + year + "，格式“" + pack.id() + "”是 " + expected + " 年度的",
                    "年度填错了就改；没有填错，就换成 " + year + " 年度的格式。"));
    return List.of(CheckResult.of(RULE, 1, findings));
  }
}
