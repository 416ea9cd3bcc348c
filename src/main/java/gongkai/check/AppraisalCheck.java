package gongkai.check;

import gongkai.derive.Statement;
import gongkai.pack.AppraisalRules;
import gongkai.pack.Pack;
import java.util.List;

/**
 * The self-evaluations of projects keep every rule; a pack that does not score projects has none.
 *
 * @param all the rules, in the order of the catalogue
 */
record AppraisalCheck(List<AppraisalRule> all) implements Check {

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return pack.appraisal().stream()
        .flatMap(rules -> all.stream().map(rule -> rule.entry(rules)))
        .toList();
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    return pack.appraisal().stream()
        .flatMap(rules -> all.stream().map(rule -> run(rule, pack, rules, statement)))
        .toList();
  }

  private static CheckResult run(
      AppraisalRule rule, Pack pack, AppraisalRules rules, Statement statement) {
    AppraisalVisit visit = new AppraisalVisit(rule, pack, rules, statement);
    rule.body().accept(visit);
    return visit.result();
  }
}
