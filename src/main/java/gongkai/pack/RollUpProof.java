package gongkai.pack;

import gongkai.model.Info;
import gongkai.model.RolledUnits;
import gongkai.pack.RollUpRules.Flow;
import gongkai.pack.Schema.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proves that everything {@code 部门汇总.yaml} speaks of exists and is of the right kind. */
final class RollUpProof {

  private final Pack pack;
  private final RollUpRules rules;

  RollUpProof(Pack pack, RollUpRules rules) {
    this.pack = pack;
    this.rules = rules;
  }

  void prove() {
    List<String> scopes =
        pack.schema().find(Info.SCOPE.path()).map(Schema::choices).orElse(List.of());
    need(scopes.contains(rules.scope()), "口径“" + rules.scope() + "”不在可选的词里");
    rules
        .dropped()
        .forEach(path -> need(pack.schema().find(path).isPresent(), "没有“" + path + "”这一项"));
    rules.complete().forEach(path -> money(path, false));
    for (Flow flow : rules.flows()) {
      money(flow.income(), true);
      money(flow.spending(), true);
    }
    Optional<Schema> roster = pack.schema().find(rules.roster().path());
    need(
        roster.filter(text -> text.kind() == Kind.WORDS && text.allowsList()).isPresent(),
        "“" + rules.roster().path() + "”应是可写几段的文字");
    need(
        Stream.of(RolledUnits.NAME_KEY, RolledUnits.DIGEST_KEY)
            .map(key -> pack.schema().find(RolledUnits.PATH + "/*/" + key))
            .allMatch(leaf -> leaf.filter(text -> text.kind() == Kind.TEXT).isPresent()),
        "data.schema.json 里要有“"
            + RolledUnits.PATH
            + "”，各项有“"
            + RolledUnits.NAME_KEY
            + "”“"
            + RolledUnits.DIGEST_KEY
            + "”");
  }

  private void money(String path, boolean bySubject) {
    Optional<Schema> leaf = pack.schema().find(path);
    need(leaf.filter(found -> found.kind() == Kind.MONEY).isPresent(), "“" + path + "”应是金额");
    int slash = path.lastIndexOf('/');
    boolean rows =
        slash > 0
            && pack.schema()
                .find(path.substring(0, slash))
                .filter(parent -> parent.kind() == Kind.ROWS)
                .isPresent();
    need(rows || !bySubject, "“" + path + "”应是按科目的列表里的一栏");
  }

  private static void need(boolean condition, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 部门汇总.yaml：" + otherwise);
    }
  }
}
