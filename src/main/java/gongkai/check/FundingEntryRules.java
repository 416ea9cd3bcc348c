package gongkai.check;

import gongkai.appraisal.Funding;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How the sources of a project's money (资金) must be filled in. */
final class FundingEntryRules {

  private static final String SOURCE = "来源";

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule(
              "自评-资金没填", "资金的全年预算和全年执行都填了", Severity.WARNING, each(FundingEntryRules::gap)),
          new AppraisalRule(
              "自评-合计行", "资金里没有合计行，合计由程序相加", Severity.ERROR, FundingEntryRules::totals),
          new AppraisalRule("自评-来源重复", "一个项目的资金来源不重复", Severity.WARNING, FundingEntryRules::twice),
          new AppraisalRule(
              "自评-预算相差", "一个来源的预算编制和全年预算不相差许多倍", Severity.WARNING, each(FundingEntryRules::apart)));

  private FundingEntryRules() {}

  /** One rule's look at one source of a project's money. */
  private record Look(AppraisalVisit visit, Project project, Funding funding) {

    void found(String below, String message, String advice) {
      visit.found(funding.entries(), below, name() + message, advice);
    }

    private String name() {
      return "“" + project.name() + "”的“" + funding.source() + "”";
    }
  }

  private static Consumer<AppraisalVisit> each(Consumer<Look> rule) {
    return visit -> visit.projects().forEach(project -> each(visit, project, rule));
  }

  private static void each(AppraisalVisit visit, Project project, Consumer<Look> rule) {
    for (Funding funding : project.fundings()) {
      visit.looked();
      rule.accept(new Look(visit, project, funding));
    }
  }

  /** Neither is no money of this source, or another rule's matter. */
  private static void gap(Look look) {
    Money money = look.funding().money();
    if (money.available().isPresent() != money.executed().isPresent()) {
      String key = money.available().isPresent() ? "全年执行" : "全年预算";
      look.found(key, "没有填“" + key + "”，现在按 0 算", "补上；确实没有的填 0。");
    }
  }

  private static void totals(AppraisalVisit visit) {
    List<String> words = visit.pack().wording().entries().totals();
    for (Project project : visit.projects()) {
      List<Funding> totals =
          project.fundings().stream()
              .filter(funding -> words.contains(plain(funding.source())))
              .toList();
      project.fundings().forEach(funding -> visit.looked());
      // A single row is not added to anything.
      if (project.fundings().size() > 1) {
        totals.forEach(
            total ->
                visit.found(
                    total.entries(),
                    SOURCE,
                    "“" + project.name() + "”的资金里有一行“" + total.source() + "”，钱多加了一遍",
                    "合计由程序相加，删掉这一行。"));
      }
    }
  }

  private static String plain(String source) {
    return source.replaceAll("[\\s　：:]", "");
  }

  /** Money of two budgets may have one source. */
  private record Origin(String source, String fund) {}

  private static void twice(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      Map<Origin, Funding> known = new HashMap<>();
      for (Funding funding : project.fundings()) {
        visit.looked();
        Funding first =
            known.putIfAbsent(new Origin(plain(funding.source()), funding.fund()), funding);
        if (first != null) {
          visit.found(
              funding.entries(),
              SOURCE,
              "“"
                  + project.name()
                  + "”的来源“"
                  + funding.source()
                  + "”与"
                  + AppraisalVisit.spot(
                      first.entries().place(SOURCE), funding.entries().place(SOURCE))
                  + "重复，两行都加进了合计",
              "重复填了就删掉一行；是两笔钱就把来源写清楚。");
        }
      }
    }
  }

  private static void apart(Look look) {
    Optional<BigDecimal> planned = look.funding().money().budgeted();
    Optional<BigDecimal> available = look.funding().money().available();
    BigDecimal times = look.visit().pack().wording().entries().times();
    if (planned.isPresent()
        && available.isPresent()
        && isFar(planned.get(), available.get(), times)) {
      look.found(
          "预算编制",
          "的预算编制 "
              + look.visit().money(planned.get())
              + " 和全年预算 "
              + look.visit().money(available.get())
              + " 相差 "
              + AppraisalVisit.plain(times)
              + " 倍以上",
          "看看是不是多写、少写了 0，或混了元和万元；预算真的调整了这么多就不用改。");
    }
  }

  /** Nothing at all is another matter: a budget may be withdrawn, or given only later. */
  private static boolean isFar(BigDecimal one, BigDecimal other, BigDecimal times) {
    List<BigDecimal> both = new ArrayList<>(List.of(one, other));
    both.sort(null);
    return both.get(0).signum() > 0 && both.get(1).compareTo(both.get(0).multiply(times)) >= 0;
  }
}
