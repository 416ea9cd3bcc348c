package gongkai.check;

import gongkai.derive.Statement;
import gongkai.derive.SubjectNames;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Every text of the data file keeps one rule. Names of 科目 and words chosen from a few are not
 * looked at.
 *
 * @param rule the rule
 */
record TextCheck(TextRule rule) implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(entry());
  }

  private CheckRule entry() {
    return new CheckRule(rule.id(), "文字", rule.formula(), "文字", rule.severity(), "公开要求");
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    List<Finding> findings = new ArrayList<>();
    int looked = 0;
    for (Fact fact : statement.data().all()) {
      if (fact instanceof Fact.Words words && isText(pack, words) && rule.speaksOf(pack, words)) {
        looked++;
        findings.addAll(rule.check(pack, statement, words));
      }
    }
    return List.of(CheckResult.of(entry(), looked, findings));
  }

  private static boolean isText(Pack pack, Fact.Words words) {
    return !SubjectNames.isName(words)
        && !Wording.isAmong(pack.wording().unseen(), words.key())
        && pack.schema()
            .find(words.key().path())
            .filter(schema -> schema.kind() == Schema.Kind.WORDS)
            .isPresent();
  }
}
