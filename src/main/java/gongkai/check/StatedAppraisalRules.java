package gongkai.check;

import gongkai.appraisal.Project;
import gongkai.appraisal.Tally;
import gongkai.derive.BoundRelation.Part;
import gongkai.derive.Statement;
import gongkai.finding.Severity;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.Tolerance;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.OfProjects;
import gongkai.pack.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What the user typed although it follows from the projects agrees with them. */
final class StatedAppraisalRules {

  private static final String RETYPE = "核对附件有没有漏填、多填项目；这一项不填，就由程序得出。";

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule("自评-项目数", "情况说明里填的项目数、等级个数与附件的项目一致", Severity.ERROR, figures(true)),
          new AppraisalRule("自评-资金", "情况说明里填的自评、评价资金与附件的项目一致", Severity.WARNING, figures(false)),
          new AppraisalRule("自评-核对数", "现成自评表上的数与推算的一致", Severity.ERROR, StatedFormRule::check));

  private StatedAppraisalRules() {}

  /** Each figure that the projects would give if the user had not typed it. */
  private static Consumer<AppraisalVisit> figures(boolean count) {
    return visit ->
        visit
            .pack()
            .figures()
            .values()
            .forEach(
                rule ->
                    rule.ofProjects()
                        .filter(projects -> projects.isCount() == count)
                        .ifPresent(projects -> figure(visit, rule, projects)));
  }

  private static void figure(AppraisalVisit visit, FigureRule rule, OfProjects projects) {
    Tally tally = new Tally(visit.projects(), projects);
    List<Part> parts =
        rule.of().parts().stream()
            .map(part -> new Part(part.minus(), visit.pack().refs().parse(part.ref())))
            .toList();
    List<FactKey> typed = typed(visit.statement(), parts);
    boolean silent =
        projects.evaluated() && visit.projects().stream().noneMatch(Project::isEvaluated);
    if (typed.isEmpty() || visit.projects().isEmpty() || silent) {
      return;
    }
    visit.looked();
    BigDecimal stated = visit.statement().sum(parts);
    BigDecimal derived = tally.value().orElse(BigDecimal.ZERO);
    BigDecimal off = stated.subtract(derived).abs();
    MoneyUnit unit = visit.data().unit();
    BigDecimal bound =
        projects.isCount() ? BigDecimal.ZERO : Tolerance.of(unit, tally.entries().size());
    if (off.compareTo(bound) > 0) {
      visit.found(
          typed.get(0),
          projects.isCount()
              ? "填的是 " + AppraisalVisit.plain(stated) + " 个，附件的项目" + counted(projects, derived)
              : "填的是 "
                  + visit.money(stated)
                  + "，附件的项目"
                  + summed(visit, projects, derived)
                  + "，相差 "
                  + visit.money(off),
          RETYPE);
    }
  }

  private static String counted(OfProjects projects, BigDecimal count) {
    return condition(projects) + "是 " + AppraisalVisit.plain(count) + " 个";
  }

  private static String summed(AppraisalVisit visit, OfProjects projects, BigDecimal sum) {
    return condition(projects) + "的“" + projects.column() + "”之和是 " + visit.money(sum);
  }

  private static List<FactKey> typed(Statement statement, List<Part> parts) {
    return parts.stream()
        .map(Part::ref)
        .filter(Ref.Entry.class::isInstance)
        .map(ref -> ((Ref.Entry) ref).key())
        .filter(key -> statement.data().number(key).isPresent())
        .toList();
  }

  private static String condition(OfProjects projects) {
    return (projects.evaluated() ? "中开展部门评价的" : "")
        + projects.grade().map(grade -> "得“" + grade + "”的").orElse("")
        + (projects.fund().isEmpty() ? "" : "（" + projects.fund() + "）");
  }
}
