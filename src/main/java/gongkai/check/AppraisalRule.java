package gongkai.check;

import gongkai.finding.Severity;
import gongkai.pack.AppraisalRules;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A rule that the self-evaluations of projects must keep.
 *
 * @param id stable id, {@code 自评-权重}
 * @param formula what must hold, in Chinese
 * @param severity how grave it is if not
 * @param body looks at a report and says what it found
 */
record AppraisalRule(
    String id,
    Function<AppraisalRules, String> formula,
    Severity severity,
    Consumer<AppraisalVisit> body) {

  AppraisalRule(String id, String formula, Severity severity, Consumer<AppraisalVisit> body) {
    this(id, rules -> formula, severity, body);
  }

  /** Its entry in the catalogue. */
  CheckRule entry(AppraisalRules rules) {
    return new CheckRule(id, "绩效自评", formula.apply(rules), "自评", severity, "预算绩效公开要求");
  }
}
