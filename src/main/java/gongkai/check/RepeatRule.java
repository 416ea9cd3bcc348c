package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.List;
import java.util.regex.Pattern;

/** No word and no punctuation mark stands twice in a row. */
final class RepeatRule implements TextRule {

  private static final Pattern TWICE = Pattern.compile("(\\p{IsHan}{2,8})\\1|([，、；：。])\\2");
  private static final Pattern NUMERAL = Pattern.compile("[〇零一二两三四五六七八九十百千万亿]+");

  @Override
  public String id() {
    return "文字-重复";
  }

  @Override
  public String formula() {
    return "文字里没有连着写了两遍的词和标点";
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    List<String> repeatable = pack.wording().repeatable();
    List<Hit> hits =
        Hit.all(words, TWICE).stream()
            .filter(hit -> !repeatable.contains(once(hit)))
            .filter(hit -> !NUMERAL.matcher(hit.found()).matches())
            .toList();
    return warning(
        words, hits, () -> Hit.list(hits) + "连着写了两遍：" + Hit.where(hits), "多写了就删掉一遍；本来如此就不用改。");
  }

  private static String once(Hit hit) {
    return hit.found().substring(0, (hit.end() - hit.start()) / 2);
  }
}
