package gongkai.pack;

import gongkai.pack.Schema.Kind;
import gongkai.pack.WorkbookPlan.Block;
import gongkai.pack.WorkbookPlan.Fields;
import gongkai.pack.WorkbookPlan.Item;
import gongkai.pack.WorkbookPlan.Items;
import gongkai.pack.WorkbookPlan.Matrix;
import gongkai.pack.WorkbookPlan.Relations;
import gongkai.pack.WorkbookPlan.Rows;
import gongkai.pack.WorkbookPlan.Sheet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves that the workbook has a place for each entry, and one only. */
final class PlanProof {

  /** What the program puts into the workbook by itself. */
  private static final Set<String> OWN_SHEETS = Set.of("封面", "核对", "列示数", "科目目录", "推算");

  /** The key that names the pack; the cover bears it. */
  private static final String FORMAT = "格式";

  private static final int LONGEST_NAME = 31;

  private static final int LONGEST_LIST = 255;

  private final Pack pack;

  PlanProof(Pack pack) {
    this.pack = pack;
  }

  void prove() {
    Set<String> names = new HashSet<>(OWN_SHEETS);
    Set<String> placed = new LinkedHashSet<>();
    for (Sheet sheet : pack.plan().sheets()) {
      need(
          sheet.name().length() <= LONGEST_NAME && !sheet.name().matches(".*[\\[\\]:*?/\\\\'].*"),
          "表名“" + sheet.name() + "”太长，或有 [ ] : * ? / \\ '");
      need(names.add(sheet.name()), "表名“" + sheet.name() + "”用了两次，或是程序自己用的");
      for (Block block : sheet.blocks()) {
        block.paths().forEach(path -> need(placed.add(path), "“" + path + "”放了两次"));
        look(block);
      }
    }
    pack.schema().entries("").forEach(this::choices);
    Set<String> missing = new LinkedHashSet<>(pack.schema().entries("").keySet());
    missing.removeIf(path -> path.startsWith("$") || path.equals(FORMAT) || isStated(path));
    missing.removeAll(placed);
    need(missing.isEmpty(), "没有放：" + missing.stream().collect(Collectors.joining("、")));
  }

  /** Excel keeps a list of words in one text, with commas between them. */
  private void choices(String path, Schema leaf) {
    List<String> choices = leaf.choices();
    need(
        String.join(",", choices).length() <= LONGEST_LIST
            && choices.stream().noneMatch(choice -> choice.matches("(?s).*[,\"].*")),
        "“" + path + "”可选的字共 " + LONGEST_LIST + " 字以内，不能有半角的逗号和引号");
  }

  private boolean isStated(String path) {
    return pack.schema().find(path).filter(leaf -> leaf.kind() == Kind.STATED).isPresent();
  }

  /** What is only shown must be there. */
  private void look(Block block) {
    if (block instanceof Fields fields) {
      fields.items().stream()
          .filter(Item.Live.class::isInstance)
          .forEach(item -> figure(((Item.Live) item).figure()));
    } else if (block instanceof Items items) {
      boolean shown = items.columns().stream().anyMatch(Item.Live.class::isInstance);
      need(!shown || pack.appraisal().isPresent(), "“" + items.path() + "”显示的数要有 绩效.yaml");
    } else if (block instanceof Rows rows) {
      need(
          rows.form().isEmpty() || pack.forms().containsKey(rows.form()),
          "没有键为“" + rows.form() + "”的表");
      rows.live().values().forEach(this::terms);
    } else if (block instanceof Matrix matrix) {
      matrix
          .live()
          .forEach(
              (name, figures) -> {
                need(figures.size() == matrix.lines().size(), "“" + name + "”要一行一个指标");
                figures.forEach(this::figure);
              });
      matrix.instead().values().forEach(this::terms);
    } else if (block instanceof Relations relations) {
      relations.ids().forEach(this::relation);
    }
  }

  private void figure(String name) {
    FigureRule rule = pack.figures().get(name);
    need(rule != null && rule.kind() != FigureRule.Kind.SHARE, "没有叫“" + name + "”的指标，或它是占比");
  }

  private void relation(String id) {
    need(
        pack.relations().stream().anyMatch(relation -> relation.id().equals(id)),
        "勾稽.yaml 里没有“" + id + "”");
  }

  private void terms(Terms terms) {
    for (Terms.Part part : terms.parts()) {
      String plain = part.ref().replace("[<项>]", "");
      String table = plain.split("/")[0];
      boolean known =
          pack.forms().containsKey(table)
              ? Token.MEMBER.isIn(plain) || pack.refs().find(plain).isPresent()
              : pack.schema().find(plain).isPresent();
      need(known, "“" + part.ref() + "”应是表里的一格，或数据文件的一项");
    }
  }

  private static void need(boolean condition, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 填报.yaml：" + otherwise);
    }
  }
}
