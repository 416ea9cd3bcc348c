package gongkai.check;

import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Each project has the texts that the self-evaluations it is published with need. */
final class ProjectGapRule {

  static final AppraisalRule RULE =
      new AppraisalRule("自评-没写", "自评报告、自评表要有的文字都写了", Severity.WARNING, ProjectGapRule::check);

  private ProjectGapRule() {}

  private static void check(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      visit.looked();
      List<String> missing =
          visit.pack().wording().entries().needed().entrySet().stream()
              .filter(needed -> project.form().contains(needed.getKey()))
              .flatMap(needed -> needed.getValue().stream())
              .distinct()
              .filter(key -> project.entries().words(key).isEmpty())
              .toList();
      if (!missing.isEmpty()) {
        visit.found(
            project.entries(),
            missing.get(0),
            "“"
                + project.name()
                + "”的"
                + project.form()
                + "没有写"
                + missing.stream()
                    .map(key -> key.substring(key.lastIndexOf('/') + 1))
                    .collect(Collectors.joining("、")),
            "补上；确实没有的写明没有。");
      }
    }
  }
}
