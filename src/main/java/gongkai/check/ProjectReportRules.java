package gongkai.check;

import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.pack.AppraisalRules;
import gongkai.pack.AppraisalRules.Promise;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the projects of a report must keep together, and with the cover. */
final class ProjectReportRules {

  private static final String UNIT = "项目单位";
  private static final String DEPARTMENT = "主管部门";
  private static final String WORDS = "说明";
  private static final int MOST_NAMED = 3;

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule("自评-同名", "附件的项目没有重名", Severity.WARNING, ProjectReportRules::twice),
          new AppraisalRule(
              "自评-单位", "附件的项目有项目单位和主管部门，与单位名称相符", Severity.WARNING, ProjectReportRules::owners),
          new AppraisalRule(
              "附件-评价报告", "正文说后面有附件的，第五部分有内容", Severity.WARNING, ProjectReportRules::promise));

  private ProjectReportRules() {}

  private static void twice(AppraisalVisit visit) {
    Map<String, Project> known = new HashMap<>();
    for (Project project : visit.projects()) {
      visit.looked();
      Project first = known.putIfAbsent(project.name(), project);
      if (first != null && !project.name().isEmpty()) {
        visit.found(
            project.entries(),
            Project.NAME,
            "“"
                + project.name()
                + "”与“"
                + first.entries().path()
                + "”（"
                + AppraisalVisit.spot(
                    first.entries().place(Project.NAME), project.entries().place(Project.NAME))
                + "）重名",
            "重复填了就删掉一个；是两个项目就把名称写全。");
      }
    }
  }

  private static void owners(AppraisalVisit visit) {
    visit.projects().forEach(project -> visit.looked());
    present(visit, UNIT, Project::unit);
    present(visit, DEPARTMENT, Project::department);
    String scope = String.join("", visit.data().words(Info.SCOPE));
    String key = visit.rules().owners().getOrDefault(scope, "");
    named(visit, key, key.equals(UNIT) ? Project::unit : Project::department);
  }

  private static void present(AppraisalVisit visit, String key, Function<Project, String> owner) {
    List<Project> lacking =
        visit.projects().stream().filter(project -> owner.apply(project).isEmpty()).toList();
    if (!lacking.isEmpty()) {
      visit.found(
          FactKey.of(AppraisalRules.ANNEXES + "/" + key),
          lacking(lacking, visit.projects().size()) + "没有填“" + key + "”",
          "各项目相同的，填在“" + AppraisalRules.ANNEXES + "/" + key + "”；不同的，填在各个项目里。");
    }
  }

  private static String lacking(List<Project> lacking, int all) {
    if (lacking.size() == all) {
      return "各项目都";
    }
    String names =
        lacking.stream().limit(MOST_NAMED).map(Project::name).collect(Collectors.joining("”“"));
    boolean more = lacking.size() > MOST_NAMED;
    return "“" + names + "”" + (more ? "等 " + lacking.size() + " 个项目" : "");
  }

  /** The name behind the code is the reporting unit's own; each entry is told once. */
  private static void named(AppraisalVisit visit, String key, Function<Project, String> owner) {
    String unit = visit.data().unitName();
    Map<FactKey, String> wrong = new LinkedHashMap<>();
    for (Project project : visit.projects()) {
      String written = owner.apply(project);
      String name = withoutCode(written);
      if (!name.isEmpty() && !name.contains(unit) && !unit.contains(name)) {
        boolean own = !project.entries().text(key).isEmpty();
        wrong.put(
            own ? project.entries().key(key) : FactKey.of(AppraisalRules.ANNEXES + "/" + key),
            written);
      }
    }
    wrong.forEach(
        (at, written) ->
            visit.found(at, "填的是“" + written + "”，与单位名称“" + unit + "”不符", "看看是不是照抄了别的单位；改正其中一个。"));
  }

  /** The name of a unit without the code before it. */
  static String withoutCode(String unit) {
    return unit.replaceFirst("^[0-9]+\\s*[-—－–]*\\s*", "");
  }

  private static void promise(AppraisalVisit visit) {
    Promise promise = visit.rules().promise();
    if (!String.join("", visit.data().words(promise.path())).equals(promise.answer())) {
      return;
    }
    visit.looked();
    boolean nothing = visit.data().facts().keySet().stream().noneMatch(ProjectReportRules::isAnnex);
    if (nothing) {
      visit.found(
          promise.path(),
          "填了“" + promise.answer() + "”，正文印后面有附件，可是第五部分什么都没有",
          "把报告放进“附件/文件”，或在“附件/说明”写明在哪里公开；不附就改填别的。");
    }
  }

  /** What is printed in 第五部分, not what only holds for all projects. */
  private static boolean isAnnex(FactKey key) {
    return key.isWithin(AppraisalRules.ANNEXES)
        && (key.path().split("/").length > 2
            || key.path().equals(AppraisalRules.ANNEXES + "/" + WORDS));
  }
}
