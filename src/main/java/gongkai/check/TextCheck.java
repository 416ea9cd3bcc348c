package gongkai.check;

import gongkai.derive.Statement;
import gongkai.derive.SubjectNames;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Wording;
import java.util.List;

/**
 * Every text of the data file keeps every rule. Words chosen from a few are not looked at, names of
 * 科目 by some rules only.
 *
 * @param rules in the order of the catalogue
 */
record TextCheck(List<TextRule> rules) implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return rules.stream().map(TextCheck::entry).toList();
  }

  private static CheckRule entry(TextRule rule) {
    return new CheckRule(rule.id(), "文字", rule.formula(), "文字", rule.severity(), "公开要求");
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    List<Fact.Words> texts =
        statement.data().all().stream()
            .filter(Fact.Words.class::isInstance)
            .map(Fact.Words.class::cast)
            .filter(words -> isText(pack, words))
            .toList();
    return rules.stream().map(rule -> check(pack, statement, rule, texts)).toList();
  }

  private static CheckResult check(
      Pack pack, Statement statement, TextRule rule, List<Fact.Words> texts) {
    List<Fact.Words> spokenOf =
        texts.stream()
            .filter(words -> rule.readsNames() || !SubjectNames.isName(words))
            .filter(words -> rule.speaksOf(pack, words))
            .toList();
    List<Finding> findings =
        spokenOf.stream().flatMap(words -> rule.check(pack, statement, words).stream()).toList();
    return CheckResult.of(entry(rule), spokenOf.size(), findings);
  }

  private static boolean isText(Pack pack, Fact.Words words) {
    return !Wording.isAmong(pack.wording().unseen(), words.key())
        && pack.schema()
            .find(words.key().path())
            .filter(schema -> schema.kind() == Schema.Kind.WORDS)
            .isPresent();
  }
}
