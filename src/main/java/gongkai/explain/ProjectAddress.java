package gongkai.explain;

import gongkai.derive.Statement;
import gongkai.pack.AppraisalRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be asked of a project, for those who asked something else. */
final class ProjectAddress {

  /** All that {@link ProjectExplainer} can explain of one project. */
  static final List<String> NAMES = List.of("结余", "执行率", "预算得分", "指标得分", "总分", "等级");

  private static final Pattern PROJECT =
      Pattern.compile(Pattern.quote(AppraisalRules.PROJECTS) + "(?:/(\\d{1,6}))?(?:/.*)?");

  private ProjectAddress() {}

  /** What to write instead; empty if it is not about a project at all. */
  static Optional<String> advice(Statement statement, String address) {
    Matcher project = PROJECT.matcher(address);
    if (!project.matches()) {
      return Optional.empty();
    }
    int all = statement.projects().size();
    if (all == 0) {
      return Optional.of("附件里没有填项目。");
    }
    String number = project.group(1) == null ? "0" : project.group(1);
    int asked = Integer.parseInt(number);
    boolean known = asked >= 1 && asked <= all;
    return Optional.of(
        (known ? "" : "附件只有 " + all + " 个项目。")
            + AppraisalRules.PROJECTS
            + "/"
            + (known ? asked : 1)
            + " 后面可以写"
            + String.join("、", NAMES)
            + "；别的是填的数，看数据文件。");
  }
}
