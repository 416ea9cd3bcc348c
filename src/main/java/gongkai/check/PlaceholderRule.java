package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.List;

/** Nothing is left to be written. */
final class PlaceholderRule implements TextRule {

  @Override
  public String id() {
    return "文字-占位符";
  }

  @Override
  public String formula() {
    return "文字里没有还没填完的记号（XX、某某、待补充等）";
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    List<Hit> hits = Hit.all(words, Hit.anyOf(pack.wording().placeholders()));
    return hits.isEmpty()
        ? List.of()
        : List.of(
            Finding.error(
                id(),
                words.place(),
                "文字没有填完，还有" + Hit.list(hits) + "：" + Hit.where(hits),
                "换成真实的内容。"));
  }
}
