package gongkai.pack;

import gongkai.pack.FigureRule.Group;
import gongkai.pack.FigureRule.GroupSum;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.FigureRule.OfProjects;
import gongkai.pack.FigureRule.Otherwise;
import gongkai.pack.FigureRule.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code 指标.yaml}. */
final class FigureReader {

  private static final String COUNT = "个数";
  private static final String NO_GRADE = "没有";

  private FigureReader() {}

  static Map<String, FigureRule> figures(PackNode node) {
    Map<String, FigureRule> figures = new LinkedHashMap<>();
    node.entries().forEach((name, rule) -> figures.put(name, rule(rule)));
    return figures;
  }

  static Map<String, Group> groups(PackNode node) {
    Map<String, Group> groups = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (name, group) -> {
              group.only(Set.of("逐科目", "逐栏", "逐行", "凡有", "指标"));
              groups.put(
                  name,
                  new Group(source(group), group.get("凡有").texts(), figures(group.get("指标"))));
            });
    return groups;
  }

  private static FigureRule rule(PackNode node) {
    if (node.has("组") || node.has("项目")) {
      return new FigureRule(Kind.TAKE, Terms.NONE, "", Optional.of(otherwise(node)));
    }
    node.only(
        node.has("取")
            ? Set.of("取", "否则")
            : node.has("占比") ? Set.of("占比", "占", "否则") : Set.of("增减", "上年", "否则"));
    Optional<Otherwise> otherwise = node.find("否则").map(FigureReader::otherwise);
    if (node.has("取")) {
      return new FigureRule(Kind.TAKE, Terms.parse(node.text("取")), "", otherwise);
    }
    return node.has("占比")
        ? new FigureRule(Kind.SHARE, Terms.parse(node.text("占比")), node.text("占"), otherwise)
        : new FigureRule(Kind.CHANGE, Terms.parse(node.text("增减")), node.text("上年"), otherwise);
  }

  private static Otherwise otherwise(PackNode node) {
    if (!node.has("项目")) {
      return new GroupSum(node.only(Set.of("组", "数")).text("组"), node.text("数"));
    }
    node.only(Set.of("项目", "预算类别", "等级", "部门评价", "零"));
    String column = node.text("项目");
    boolean count = column.equals(COUNT);
    if (count ? node.has("预算类别") : node.has("零")) {
      throw node.wrong("“预算类别”只能和金额一起写，“零”只能和“个数”一起写");
    }
    return new OfProjects(
        count ? "" : column,
        node.text("预算类别", ""),
        node.find("等级").map(PackNode::text).map(grade -> grade.equals(NO_GRADE) ? "" : grade),
        node.yes("部门评价"),
        node.has("零") && node.choice("零", Map.of("空着", true, "照列", false)));
  }

  private static Source source(PackNode group) {
    if (group.has("逐科目")) {
      PackNode subjects = group.get("逐科目").only(Set.of("目录", "位数", "属于"));
      return new Source.Subjects(
          subjects.text("目录"),
          subjects.get("位数").number(),
          subjects.find("属于").map(PackNode::texts).orElse(List.of()));
    }
    if (group.has("逐栏")) {
      PackNode columns = group.get("逐栏").only(Set.of("表", "栏"));
      return new Source.Columns(columns.text("表"), ids(columns.get("栏")));
    }
    PackNode lines = group.get("逐行").only(Set.of("表", "行"));
    return new Source.Lines(lines.text("表"), ids(lines.get("行")));
  }

  private static List<String> ids(PackNode node) {
    try {
      return Formula.parse(node.text()).terms().stream().map(Formula.Term::id).toList();
    } catch (IllegalArgumentException e) {
      throw node.wrong("应写成 2..7 的样子，现为“" + node.text() + "”");
    }
  }
}
