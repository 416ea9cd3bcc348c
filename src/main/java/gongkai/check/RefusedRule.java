package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording.Refused;
import java.util.List;

/** A text answers what is asked. */
final class RefusedRule implements TextRule {

  @Override
  public String id() {
    return "文字-答非所问";
  }

  @Override
  public String formula() {
    return "要写名称的不写等级";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return pack.wording().refused().stream()
        .anyMatch(rule -> rule.text().equals(words.key().path()));
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    return pack.wording().refused().stream()
        .filter(rule -> rule.text().equals(words.key().path()))
        .flatMap(rule -> words.paragraphs().stream().map(text -> finding(rule, words, text)))
        .flatMap(List::stream)
        .toList();
  }

  private List<Finding> finding(Refused rule, Fact.Words words, String text) {
    return rule.words().contains(text.strip())
        ? List.of(Finding.error(id(), words.place(), "这里不能写“" + text.strip() + "”", rule.advice()))
        : List.of();
  }
}
