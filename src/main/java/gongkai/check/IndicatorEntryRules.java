package gongkai.check;

import gongkai.appraisal.Entries;
import gongkai.appraisal.Indicator;
import gongkai.finding.Severity;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What must be filled in of each indicator (绩效指标) of a project, and how. */
final class IndicatorEntryRules {

  private static final String SCORE = "得分";
  private static final String LAST = "调整后值";

  /** 年初值 may be blank: many forms have nothing but a unit there. */
  private static final List<String> NEEDED = List.of(LAST, "实际值", "权重", SCORE);

  private static final List<String> TARGETS = List.of("年初值", LAST);

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule(
              "自评-没填", "每个指标填了调整后值、实际值、权重、得分", Severity.WARNING, each(IndicatorEntryRules::gaps)),
          new AppraisalRule(
              "自评-符号", "填了符号的，指标值里不再写符号", Severity.ERROR, each(IndicatorEntryRules::signs)));

  private IndicatorEntryRules() {}

  private static Consumer<AppraisalVisit> each(BiConsumer<AppraisalVisit, Indicator> rule) {
    return visit ->
        visit.projects().stream()
            .flatMap(project -> project.indicators().stream())
            .forEach(
                indicator -> {
                  visit.looked();
                  rule.accept(visit, indicator);
                });
  }

  private static void gaps(AppraisalVisit visit, Indicator indicator) {
    List<String> missing =
        NEEDED.stream().filter(key -> isBlank(indicator.entries(), key)).toList();
    if (missing.isEmpty()) {
      return;
    }
    String zero = missing.contains(SCORE) ? "，得分现在按 0 算" : "";
    String target = missing.contains(LAST) ? "没有调整的，“调整后值”填年初指标值。" : "";
    visit.found(
        indicator.entries(),
        missing.get(0),
        "指标“"
            + indicator.name()
            + "”没有填"
            + missing.stream().collect(Collectors.joining("”“", "“", "”"))
            + zero,
        "照自评表补上。" + target);
  }

  private static boolean isBlank(Entries entries, String key) {
    return entries.text(key).isEmpty() && entries.number(key).isEmpty();
  }

  private static void signs(AppraisalVisit visit, Indicator indicator) {
    Entries entries = indicator.entries();
    for (String key : TARGETS) {
      if (!indicator.secondSign(key).isEmpty()) {
        String printed = entries.text("符号") + entries.text(key);
        visit.found(
            entries,
            key,
            "指标“" + indicator.name() + "”的符号写了两遍，会印成“" + printed + "”",
            "“" + key + "”只写数，符号写在“符号”。");
      }
    }
  }
}
