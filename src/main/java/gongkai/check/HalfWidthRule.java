package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.List;
import java.util.regex.Pattern;

/** Beside Chinese characters stand Chinese punctuation marks. */
final class HalfWidthRule implements TextRule {

  private static final Pattern MARK =
      Pattern.compile(
          "(?<=\\p{IsHan})(?:[,;:?!(){}\\[\\]\"]|\\.(?![\\w.]))|[,;:?!(){}\\[\\]\"](?=\\p{IsHan})");

  @Override
  public String id() {
    return "文字-半角标点";
  }

  @Override
  public String formula() {
    return "中文里用全角标点";
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    List<Hit> hits = Hit.all(words, MARK);
    return warning(
        words,
        hits,
        () -> "中文里用了半角标点" + Hit.list(hits) + "：" + Hit.where(hits),
        "改成全角标点，文号的括号用〔〕。");
  }
}
