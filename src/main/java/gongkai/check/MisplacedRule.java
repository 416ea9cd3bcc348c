package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording.Misplaced;
import java.util.List;

/** What a 类 was used for is not what another 类 is for. */
final class MisplacedRule implements TextRule {

  @Override
  public String id() {
    return "文字-用途不符";
  }

  @Override
  public String formula() {
    return "各类的用途不写属于别的类的事";
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    Misplaced rule = pack.wording().misplaced();
    return words.key().path().equals(rule.text())
        && rule.words().containsKey(words.key().subject());
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    String subject = words.key().subject();
    List<Hit> hits = Hit.all(words, pack.wording().misplaced().words().get(subject));
    return warning(
        words,
        hits,
        () -> "这是 " + subject + " 类的用途，却写了" + Hit.list(hits) + "：" + Hit.where(hits),
        "核对用途是不是写到了别的类下面。");
  }
}
