package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.model.Info;
import gongkai.pack.AppraisalRules;
import gongkai.pack.Pack;
import java.util.List;

/**
 * A 部门 does not call itself 本单位, nor a 单位 本部门; the texts of a project speak for the unit that
 * carries it out, whichever the report is of.
 */
final class ScopeRule implements TextRule {

  @Override
  public String id() {
    return "文字-口径";
  }

  @Override
  public String formula() {
    return "部门决算不自称本单位，单位决算不自称本部门";
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return !words.key().isWithin(AppraisalRules.PROJECTS);
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    String scope = String.join("", statement.data().words(Info.SCOPE));
    List<String> foreign = pack.wording().foreign().getOrDefault(scope, List.of());
    List<Hit> hits = foreign.isEmpty() ? List.of() : Hit.all(words, foreign);
    return warning(
        words,
        hits,
        () -> "口径是“" + scope + "”，文字里却写" + Hit.list(hits) + "：" + Hit.where(hits),
        "与口径统一；说的是所属单位就写出它的名称。");
  }
}
