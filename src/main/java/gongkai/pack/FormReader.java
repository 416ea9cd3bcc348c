package gongkai.pack;

import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Line.Kind;
import gongkai.pack.TableForm.Panel;
import gongkai.pack.TableForm.SubjectRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code tables/*.yaml}. */
final class FormReader {

  private static final Set<String> FORM =
      Set.of(
          "键", "编号", "标题", "名称栏", "金额单位", "页面", "表格", "注", "无数据说明", "表头", "栏组", "栏", "科目行", "合计行");
  private static final Set<String> LINE =
      Set.of("行次", "项目", "科目", "取数", "合计", "划线", "计数", "标题", "表头");

  private FormReader() {}

  static TableForm read(PackNode node) {
    node.only(FORM);
    return new TableForm(
        node.text("键"),
        node.text("编号"),
        new TableForm.Words(
            node.text("标题"),
            node.text("名称栏"),
            node.text("金额单位"),
            node.text("注"),
            node.text("无数据说明", "")),
        node.text("页面"),
        node.text("表格"),
        node.items("表头").stream().map(PackNode::texts).toList(),
        node.has("科目行")
            ? List.of(new Panel(columns(node.get("栏")), "", List.of()))
            : node.get("栏组").items().stream().map(FormReader::panel).toList(),
        node.find("科目行").map(FormReader::subjectRows),
        node.items("合计行").stream().map(FormReader::line).toList());
  }

  private static Panel panel(PackNode node) {
    node.only(Set.of("栏", "目录", "行"));
    return new Panel(
        columns(node.get("栏")),
        node.text("目录", ""),
        node.get("行").items().stream().map(FormReader::line).toList());
  }

  private static SubjectRows subjectRows(PackNode node) {
    node.only(Set.of("目录", "级次", "合计行"));
    return new SubjectRows(
        node.text("目录"),
        node.get("级次").items().stream().map(PackNode::number).toList(),
        node.text("合计行"));
  }

  private static List<Column> columns(PackNode node) {
    return node.items().stream()
        .map(
            item -> {
              item.only(Set.of("栏次", "名称", "取数", "合计"));
              return new Column(
                  item.text("栏次"),
                  item.text("名称"),
                  item.find("取数").map(FormReader::selector).orElse(FactSelector.NONE),
                  formula(item));
            })
        .toList();
  }

  private static FactSelector selector(PackNode node) {
    return new FactSelector(node.texts());
  }

  private static Optional<Formula> formula(PackNode node) {
    return node.find("合计")
        .map(
            sum -> {
              try {
                return Formula.parse(sum.text());
              } catch (IllegalArgumentException e) {
                throw sum.wrong("合计应写成 1..8、27+28+29 或 1+2-3 的样子，现为“" + sum.text() + "”");
              }
            });
  }

  private static Line line(PackNode node) {
    node.only(LINE);
    if (node.has("标题")) {
      return words(Kind.HEADING, node.text("标题"), List.of());
    }
    if (node.has("表头")) {
      return words(Kind.HEADER, "", node.get("表头").texts());
    }
    String subject = node.text("科目", "");
    boolean parent = node.text("合计", "").equals("下级");
    Optional<Formula> sum = parent ? Optional.empty() : formula(node);
    Map<String, FactSelector> facts = facts(node);
    return new Line(
        kind(node, parent, sum.isPresent() || !facts.isEmpty() || !subject.isEmpty()),
        node.text("行次", subject),
        node.text("项目", ""),
        subject,
        facts,
        sum,
        node.yes("计数"),
        List.of());
  }

  private static Kind kind(PackNode node, boolean parent, boolean figures) {
    if (node.yes("划线")) {
      return Kind.DASH;
    }
    if (parent) {
      return Kind.PARENT;
    }
    if (node.find("取数").filter(PackNode::isText).map(PackNode::text).orElse("").equals("各栏")) {
      return Kind.RECORD;
    }
    return figures ? Kind.FIGURES : Kind.BLANK;
  }

  private static Map<String, FactSelector> facts(PackNode node) {
    Map<String, FactSelector> facts = new LinkedHashMap<>();
    node.find("取数")
        .ifPresent(
            given -> {
              if (given.isText() || given.isList()) {
                facts.put("", selector(given));
              } else {
                given.entries().forEach((column, paths) -> facts.put(column, selector(paths)));
              }
            });
    return facts;
  }

  private static Line words(Kind kind, String label, List<String> cells) {
    return new Line(kind, "", label, "", Map.of(), Optional.empty(), false, cells);
  }
}
