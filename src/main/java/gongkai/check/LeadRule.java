package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.List;

/** No text begins with the words that the form prints before it. */
final class LeadRule implements TextRule {

  private static final String MARKS = "：:，,、";

  @Override
  public String id() {
    return "文字-引语";
  }

  @Override
  public String formula() {
    return "格式里已经印了的话（主要用于、主要原因是等），文字不再重复";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return !pack.wording().leads(words.key()).isEmpty();
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    String text = words.paragraphs().get(0);
    return pack.wording().leads(words.key()).stream()
        .filter(text::startsWith)
        .findFirst()
        .map(lead -> text.substring(0, end(text, lead.length())))
        .map(
            lead ->
                Finding.error(
                    id(),
                    words.place(),
                    "开头的“"
                        + lead
                        + "”格式里已经有了，会印成两遍：“"
                        + new Hit(text, 0, lead.length()).excerpt()
                        + "”",
                    "删掉开头的“" + lead + "”。"))
        .stream()
        .toList();
  }

  /** The end of the marks that go with the words before them. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
