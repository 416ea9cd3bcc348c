package gongkai.pack;

import gongkai.model.Info;
import gongkai.pack.FigureRule.Group;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.Wording.Pair;
import gongkai.pack.Wording.Units;
import java.util.List;
import java.util.Map;

/** Proves that every text and figure that 文字.yaml speaks of exists. */
final class WordingProof {

  private static final String FILE = "文字.yaml ";

  private final Pack pack;

  WordingProof(Pack pack) {
    this.pack = pack;
  }

  void prove() {
    Wording wording = pack.wording();
    List<String> scopes =
        pack.schema().find(Info.SCOPE.path()).map(Schema::choices).orElse(List.of());
    scopes.forEach(scope -> need(wording.foreign().containsKey(scope), "口径", "没有“" + scope + "”"));
    total(wording.pairing().income());
    total(wording.pairing().spending());
    wording.pairing().openings().forEach(ref -> reference("收支科目 年初", ref));
    words("涉密 确认", wording.secrets().confirmation().path());
    wording.carryOver().figures().forEach(ref -> reference("结转 有", ref));
    wording.nothing().purposes().forEach(pair -> pair("无与有 用途", pair));
    wording.nothing().reasons().forEach(pair -> pair("无与有 原因", pair));
    units("单位", wording.units());
    reference("项目填报 太少", wording.entries().little().figure());
    wording.entries().needed().values().forEach(keys -> keys.forEach(this::projectText));
    reference("单位 总计", wording.totalSize().figure());
    wording.shareSums().forEach(sum -> units("占比合计 " + sum.id(), sum.shares()));
    words("用途不符 文", wording.misplaced().text());
    wording.refused().forEach(refused -> words("答非所问 文", refused.text()));
  }

  private void units(String where, Units units) {
    units.figures().forEach(name -> compared(where, name, pack.figures()));
    units
        .groups()
        .forEach(
            (group, names) ->
                names.forEach(name -> compared(where, name, figures(where + " 每", group))));
  }

  private void pair(String where, Pair pair) {
    words(where, pair.text().replace("[<项>]", ""));
    FigureRule rule = figures(where, pair.group()).get(pair.figure());
    need(rule != null && rule.kind() == Kind.TAKE, where, "没有叫“" + pair.figure() + "”的数");
  }

  private void compared(String where, String name, Map<String, FigureRule> figures) {
    FigureRule rule = figures.get(name);
    need(rule != null && rule.kind() != Kind.TAKE, where, "没有叫“" + name + "”的增减或占比");
  }

  private Map<String, FigureRule> figures(String where, String group) {
    if (group.isEmpty()) {
      return pack.figures();
    }
    Group found = pack.groups().get(group);
    need(found != null, where, "没有叫“" + group + "”的组");
    return found.figures();
  }

  private void words(String where, String path) {
    boolean known =
        pack.schema().find(path).filter(schema -> schema.kind() == Schema.Kind.WORDS).isPresent();
    need(known, where, "data.schema.json 里没有“" + path + "”这一项文字");
  }

  private void projectText(String key) {
    if (pack.appraisal().isPresent()) {
      words("项目填报 要有", AppraisalRules.PROJECTS + "/1/" + key);
    }
  }

  private void total(String text) {
    boolean known =
        pack.refs().find(text).orElse(null) instanceof Ref.Cell cell
            && pack.forms().get(cell.cell().table()).subjects().isPresent();
    need(known, "收支科目", "“" + text + "”不是按科目的表的合计");
  }

  private void reference(String where, String text) {
    Ref ref = pack.refs().find(text).orElse(null);
    boolean known =
        ref instanceof Ref.Cell
            || ref instanceof Ref.Named named && pack.figures().containsKey(named.name());
    need(known, where, "没有“" + text + "”这一格或指标");
  }

  private static void need(boolean condition, String where, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 " + FILE + where + "：" + otherwise);
    }
  }
}
