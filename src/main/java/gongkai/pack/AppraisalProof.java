package gongkai.pack;

import gongkai.model.Info;
import gongkai.pack.FigureRule.OfProjects;
import java.util.List;

/** Proves that what 绩效.yaml and 指标.yaml say of projects fits the vocabulary. */
final class AppraisalProof {

  private static final String FILE = "绩效.yaml ";
  private static final String PROJECT = AppraisalRules.PROJECTS + "/*/";
  private static final String MONEY = PROJECT + "资金/*/";

  private final Pack pack;

  AppraisalProof(Pack pack) {
    this.pack = pack;
  }

  void prove(AppraisalRules rules) {
    new AppraisalVocabulary(pack.schema()).prove();
    need(choices(MONEY + "预算类别").contains(rules.fund()), FILE + "预算类别", "没有“" + rules.fund() + "”");
    need(choices(PROJECT + "形式").contains(rules.form()), FILE + "形式", "没有“" + rules.form() + "”");
    for (String first : choices(PROJECT + "指标/*/一级")) {
      need(rules.indicators().containsKey(first), FILE + "指标", "没有“" + first + "”");
    }
    for (String scope : choices(Info.SCOPE.path())) {
      String key = rules.owners().get(scope);
      need(key != null, FILE + "本单位", "没有“" + scope + "”");
      entry(FILE + "本单位", PROJECT + key);
    }
    entry(FILE + "附件", rules.promise().path().path());
  }

  /** A figure that is made from projects. */
  void figure(String where, OfProjects figure) {
    AppraisalRules rules =
        pack.appraisal()
            .orElseThrow(() -> new PackException("模板包 " + where + "：用了“项目”，没有 绩效.yaml"));
    String grade = figure.grade().orElse("");
    boolean known =
        grade.isEmpty() || rules.grades().stream().anyMatch(one -> one.name().equals(grade));
    need(known, where, "绩效.yaml 里没有等级“" + grade + "”");
    if (!figure.isCount()) {
      boolean money =
          pack.schema()
              .find(MONEY + figure.column())
              .filter(schema -> schema.kind() == Schema.Kind.MONEY)
              .isPresent();
      need(money, where, "项目资金里没有“" + figure.column() + "”这一项金额");
      boolean fund = figure.fund().isEmpty() || choices(MONEY + "预算类别").contains(figure.fund());
      need(fund, where, "项目资金没有预算类别“" + figure.fund() + "”");
    }
  }

  private List<String> choices(String path) {
    return pack.schema().find(path).map(Schema::choices).orElse(List.of());
  }

  private void entry(String where, String path) {
    need(pack.schema().find(path).isPresent(), where, "data.schema.json 里没有“" + path + "”这一项");
  }

  private static void need(boolean condition, String where, String otherwise) {
    if (!condition) {
      throw new PackException("模板包 " + where + "：" + otherwise);
    }
  }
}
