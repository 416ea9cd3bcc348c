package gongkai.pack;

import gongkai.model.Info;
import gongkai.pack.FigureRule.Group;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.FigureRule.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Proves that everything a pack refers to exists, so that no report fails on it later. */
final class PackProof {

  private final Pack pack;
  private final Refs refs;

  private PackProof(Pack pack) {
    this.pack = pack;
    this.refs = pack.refs();
  }

  static void prove(Pack pack) {
    PackProof proof = new PackProof(pack);
    SchemaProof.prove(pack.schema());
    pack.forms().values().forEach(form -> new FormProof(pack, form).prove());
    proof.settings();
    pack.groups().forEach(proof::group);
    proof.rules("指标.yaml ", pack.figures());
    pack.relations().forEach(proof::relation);
    pack.asks().forEach(proof::ask);
    new WordingProof(pack).prove();
    pack.appraisal().ifPresent(new AppraisalProof(pack)::prove);
    pack.intake().ifPresent(map -> new IntakeProof(pack, map).prove());
    pack.rollUp().ifPresent(rules -> new RollUpProof(pack, rules).prove());
    proof.ids();
    proof.lastYear("", pack.schema());
    new PlanProof(pack).prove();
  }

  /** No two checks have one id. */
  private void ids() {
    Set<String> ids = new HashSet<>();
    Stream.of(
            pack.relations().stream().map(Relation::id),
            pack.asks().stream().map(Ask::id),
            pack.wording().shareSums().stream().map(Wording.ShareSum::id))
        .flatMap(stream -> stream)
        .forEach(id -> need(ids.add(id), "编号“" + id + "”", "用了两次"));
  }

  /** What the vocabulary takes from last year's tables is there in a form of the same kind. */
  private void lastYear(String path, Schema schema) {
    schema
        .children()
        .forEach(
            (key, child) -> {
              String here = path.isEmpty() ? key : path + "/" + key;
              Stream.concat(child.lastYear().stream(), child.opening().stream())
                  .flatMap(terms -> terms.parts().stream())
                  .forEach(part -> ref("data.schema.json " + here, part.ref(), Set.of()));
              lastYear(here, child.kind() == Schema.Kind.ROWS ? child.item() : child);
            });
  }

  /** Names that the program itself asks a pack for. */
  private void settings() {
    for (String number : List.of("表格金额", "表格个数", "正文金额", "个数", "百分比", "增减率")) {
      need(pack.settings().numbers().containsKey(number), "pack.yaml 数字", "没有“" + number + "”");
    }
    if (pack.appraisal().isPresent()) {
      for (String number : List.of("自评金额元", "自评金额万元", "自评分数", "整体金额")) {
        need(pack.settings().numbers().containsKey(number), "pack.yaml 数字", "没有“" + number + "”");
      }
    }
    overview();
    need(pack.styles().texts().containsKey("水印"), "styles.yaml 文字", "没有“水印”");
    List<String> scopes =
        pack.schema().find(Info.SCOPE.path()).map(Schema::choices).orElse(List.of());
    for (String scope : scopes) {
      need(pack.settings().terms().containsKey(scope), "pack.yaml 口径", "没有“" + scope + "”");
    }
  }

  /** What is listed exists, and no column has the name of another. */
  private void overview() {
    Set<String> titles = new HashSet<>();
    for (OverviewPlan.Entry entry : pack.settings().overview().entries()) {
      need(
          pack.figures().containsKey(entry.figure()),
          "pack.yaml 汇总",
          "没有叫“" + entry.figure() + "”的指标");
      need(titles.add(entry.title()), "pack.yaml 汇总", "栏名“" + entry.title() + "”用了两次");
    }
  }

  private static void need(boolean condition, String where, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 " + where + "：" + otherwise);
    }
  }

  private void path(String where, String path) {
    if (pack.schema().find(path).isEmpty()) {
      throw new PackException("模板包 " + where + "：data.schema.json 里没有“" + path + "”这一项");
    }
  }

  private void group(String name, Group group) {
    Source source = group.source();
    if (source instanceof Source.Columns columns) {
      table("指标.yaml " + name, columns.table());
    } else if (source instanceof Source.Lines lines) {
      table("指标.yaml " + name, lines.table());
    } else if (source instanceof Source.Subjects subjects) {
      boolean known = !pack.catalogues().get(subjects.catalogue()).names().isEmpty();
      need(known, "指标.yaml " + name, "没有“" + subjects.catalogue() + "”这个科目目录");
    }
    group.when().forEach(ref -> ref("指标.yaml " + name, ref, Set.of()));
    rules("指标.yaml " + name + " ", group.figures());
  }

  /** A figure is made from those before it. */
  private void rules(String where, Map<String, FigureRule> rules) {
    Set<String> before = new HashSet<>();
    rules.forEach(
        (name, rule) -> {
          rule(where + name, rule, before);
          before.add(name);
        });
  }

  private void table(String where, String key) {
    if (!pack.forms().containsKey(key)) {
      throw new PackException("模板包 " + where + "：没有键为“" + key + "”的表");
    }
  }

  private void rule(String where, FigureRule rule, Set<String> figures) {
    rule.of().parts().forEach(part -> ref(where, part.ref(), figures));
    if (!rule.base().isEmpty()) {
      ref(where, rule.base(), figures);
    }
    rule.groupSum()
        .ifPresent(
            sum -> {
              Group group = pack.groups().get(sum.group());
              boolean known = group != null && group.figures().containsKey(sum.figure());
              need(known, where, "没有“" + sum.group() + "”组的“" + sum.figure() + "”");
            });
    rule.ofProjects().ifPresent(projects -> new AppraisalProof(pack).figure(where, projects));
  }

  private void relation(Relation relation) {
    String where = "勾稽.yaml " + relation.id();
    relation.each().tables().forEach(table -> table(where, table));
    List<String> columns = relation.each().columns();
    List<String> lines = relation.each().lines();
    boolean rows = !lines.isEmpty() || !relation.each().tables().isEmpty();
    for (String column : columns.isEmpty() ? List.of(Token.COLUMN.written()) : columns) {
      for (String line : lines.isEmpty() ? List.of(Token.MEMBER.written()) : lines) {
        sides(relation)
            .peek(ref -> need(rows || !Token.MEMBER.isIn(ref), where, "用了 <项>，没有写“逐科目”或“逐行”"))
            .map(ref -> Token.MEMBER.replace(Token.COLUMN.replace(ref, column), line))
            .peek(ref -> need(!Token.COLUMN.isIn(ref), where, "用了 <栏>，没有写“逐栏”"))
            .forEach(ref -> ref(where, ref, pack.figures().keySet()));
      }
    }
    Stream.concat(relation.when().filled().stream(), relation.when().known().stream())
        .forEach(ref -> ref(where, ref, pack.figures().keySet()));
    relation.when().absent().stream()
        .flatMap(terms -> terms.parts().stream())
        .forEach(part -> ref(where, part.ref(), pack.figures().keySet()));
    if (!relation.when().explained().isEmpty()) {
      Schema.Kind kind =
          pack.schema().find(relation.when().explained()).map(Schema::kind).orElse(null);
      need(kind == Schema.Kind.WORDS, where, "“" + relation.when().explained() + "”应是数据文件的一项文字");
    }
  }

  private static Stream<String> sides(Relation relation) {
    return Stream.concat(relation.left().parts().stream(), relation.right().parts().stream())
        .map(Terms.Part::ref);
  }

  private void ask(Ask ask) {
    String where = "要填.yaml " + ask.id();
    Group group = pack.groups().get(ask.group());
    need(group != null || ask.group().isEmpty(), where, "没有叫“" + ask.group() + "”的组");
    for (String path : ask.paths()) {
      boolean entry = refs.find(Token.MEMBER.replace(path, "")).orElse(null) instanceof Ref.Entry;
      need(entry, where, "“" + path + "”应是数据文件的一项");
      ref(where, path, Set.of());
    }
    Map<String, FigureRule> near = group == null ? Map.of() : group.figures();
    ask.changed().forEach(name -> figure(where, name, near, Kind.CHANGE));
    ask.nonZero().forEach(name -> figure(where, name, near, Kind.TAKE));
    ask.unless().forEach(name -> figure(where, name, near, Kind.TAKE));
  }

  private void figure(String where, String name, Map<String, FigureRule> near, Kind kind) {
    FigureRule rule = near.getOrDefault(name, pack.figures().get(name));
    String word = kind == Kind.CHANGE ? "增减" : "取";
    need(rule != null && rule.kind() == kind, where, "没有叫“" + name + "”的“" + word + "”指标");
  }

  private void ref(String where, String text, Set<String> figures) {
    String plain = text.replace("[<项>]", "");
    if (plain.contains("<")) {
      repeated(where, plain);
      return;
    }
    Ref ref =
        refs.find(plain)
            .orElseThrow(() -> new PackException("模板包 " + where + "：表里没有“" + text + "”这一格"));
    if (ref instanceof Ref.Entry entry) {
      path(where, entry.key().path());
    } else if (ref instanceof Ref.Named named) {
      need(figures.contains(named.name()), where, "没有叫“" + named.name() + "”的指标，或它写在后面");
    }
  }

  /** A reference with a placeholder: its table and, if written, its column must exist. */
  private void repeated(String where, String text) {
    String[] parts = text.split("/");
    need(parts.length == 2 || parts.length == 3, where, "“" + text + "”应写成 表/<项>/栏次");
    table(where, parts[0]);
    String known = Token.COLUMN.replace(Token.MEMBER.replace(text, ""), "");
    need(!known.contains("<"), where, "“" + text + "”里只能用 <项> 和 <栏>");
    if (parts.length == 3 && !parts[2].contains("<")) {
      boolean column =
          pack.forms().get(parts[0]).columns().stream().anyMatch(c -> c.id().equals(parts[2]));
      need(column, where, "“" + text + "”的栏次在表里没有");
    }
  }
}
