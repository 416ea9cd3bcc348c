package gongkai.pack;

import gongkai.pack.IntakeMap.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proves that every table, line, column and entry that 导入.yaml speaks of exists. */
final class IntakeProof {

  private final Pack pack;
  private final IntakeMap map;

  IntakeProof(Pack pack, IntakeMap map) {
    this.pack = pack;
    this.map = map;
  }

  void prove() {
    pack.forms().values().forEach(this::synonyms);
    map.titles().keySet().forEach(key -> form("表名", key));
    map.columns().forEach(this::columns);
    map.lines().forEach(this::lines);
    map.rules().forEach(this::rule);
  }

  private TableForm form(String where, String key) {
    TableForm form = pack.forms().get(key);
    need(form != null, where, "没有键为“" + key + "”的表");
    return form;
  }

  /** A word that stands for two of a form's own would mean whichever was written last. */
  private void synonyms(TableForm form) {
    Set<String> own = new HashSet<>();
    form.head().forEach(own::addAll);
    form.columns().forEach(column -> own.add(column.name()));
    Map<String, String> meant = new HashMap<>();
    map.synonyms()
        .forEach(
            (word, others) -> {
              for (String other : own.contains(word) ? others : List.<String>of()) {
                String before = meant.putIfAbsent(other, word);
                need(
                    before == null || before.equals(word),
                    "同义 " + word,
                    "“" + other + "”在" + form.number() + "里又是“" + before + "”");
              }
            });
  }

  private void columns(String key, Map<String, List<String>> names) {
    TableForm form = form("栏名", key);
    for (String id : names.keySet()) {
      boolean known = form.columns().stream().anyMatch(column -> column.id().equals(id));
      need(known, "栏名 " + key, "表里没有栏次 " + id);
    }
  }

  private void lines(String key, Map<String, List<String>> names) {
    TableForm form = form("行名", key);
    for (String id : names.keySet()) {
      boolean known = form.lines().anyMatch(line -> line.id().equals(id));
      need(known, "行名 " + key, "表里没有行次 " + id);
    }
  }

  private void rule(Rule rule) {
    String where = "取数 " + rule.entry();
    Optional<Schema> entry = pack.schema().find(rule.entry());
    boolean figure =
        entry
            .map(Schema::kind)
            .filter(kind -> kind == Schema.Kind.MONEY || kind == Schema.Kind.COUNT)
            .isPresent();
    need(figure, where, "data.schema.json 里没有“" + rule.entry() + "”这个数");
    need(
        isOfRows(rule.entry()) != rule.tables().isEmpty(),
        where,
        rule.tables().isEmpty() ? "这一项按科目填，要写“科目”" : "这一项不按科目填，不能写“科目”");
    rule.tables().forEach(key -> bySubject(where, key));
    rule.optional().forEach(key -> form(where, key));
    String code = rule.tables().isEmpty() ? "" : "000";
    Stream.concat(
            rule.amount().parts().stream().map(Terms.Part::ref),
            Stream.of(rule.total()).filter(total -> !total.isEmpty()))
        .forEach(ref -> reference(where, ref, code));
  }

  private void bySubject(String where, String key) {
    need(form(where, key).subjects().isPresent(), where, "“" + key + "”不是按科目列行的表");
  }

  private boolean isOfRows(String path) {
    int slash = path.lastIndexOf('/');
    return slash > 0
        && pack.schema()
            .find(path.substring(0, slash))
            .filter(parent -> parent.kind() == Schema.Kind.ROWS)
            .isPresent();
  }

  private void reference(String where, String text, String code) {
    boolean member = !code.isEmpty() || !Token.MEMBER.isIn(text);
    Ref ref = member ? pack.refs().find(Token.MEMBER.replace(text, code)).orElse(null) : null;
    boolean known =
        ref instanceof Ref.Cell
            || ref instanceof Ref.Entry entry && pack.schema().find(entry.key().path()).isPresent();
    need(known, where, "没有“" + text + "”这一格或这一项");
  }

  private static void need(boolean condition, String where, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 导入.yaml " + where + "：" + otherwise);
    }
  }
}
