package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.List;

/** A text goes on where the words break off that the form prints before it. */
final class BeginRule implements TextRule {

  @Override
  public String id() {
    return "文字-起首";
  }

  @Override
  public String formula() {
    return "格式里印的话没有完的（主要原因），文字接着它往下写";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return !pack.wording().beginnings(words.key()).isEmpty();
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    String text = words.paragraphs().get(0);
    List<String> wanted = pack.wording().beginnings(words.key());
    String lead = pack.wording().leads(words.key()).stream().findFirst().orElse("");
    return wanted.stream().anyMatch(text::startsWith)
        ? List.of()
        : List.of(
            Finding.note(
                id(),
                words.place(),
                "会印成“" + lead + new Hit(text, 0, 0).excerpt() + "”；开头加“" + wanted.get(0) + "”才通顺"));
  }
}
