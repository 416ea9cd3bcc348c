package gongkai.check;

import gongkai.appraisal.Project;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.AppraisalRules;
import gongkai.pack.Schema;
import gongkai.pack.Wording;
import gongkai.pack.Wording.ProjectTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the texts of projects must keep beyond what every text must. */
final class ProjectTextRules {

  /** A shorter name may be a word of the language. */
  private static final int LEAST_NAME = 4;

  /** A shorter name of a unit, without its place, may be a part of another's. */
  private static final int LEAST_UNIT = 5;

  private static final String COPIED = "看看是不是照抄了另一个项目的；没有抄错就不用改。";

  private static final Set<String> TITLES = Set.of(Project.NAME, "文件", "项目单位", "主管部门");

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule("自评-同文", "两个项目的文字不雷同", Severity.WARNING, ProjectTextRules::copied),
          new AppraisalRule("自评-别的项目", "文字里没有别的项目", Severity.WARNING, ProjectTextRules::others),
          new AppraisalRule(
              "自评-别的单位", "文字里没有别的项目的项目单位", Severity.WARNING, ProjectTextRules::otherUnits),
          new AppraisalRule(
              "自评-文中数", "文字里说的预算、执行、执行率、总分与项目的数相符", Severity.WARNING, SaidFigures::check));

  private ProjectTextRules() {}

  /** The texts of a project but for its titles. */
  static List<Fact.Words> texts(AppraisalVisit visit, Project project) {
    String path = project.entries().path();
    return visit.data().all().stream()
        .filter(Fact.Words.class::isInstance)
        .map(Fact.Words.class::cast)
        .filter(words -> words.key().path().startsWith(path + "/"))
        .filter(words -> !TITLES.contains(words.key().path().substring(path.length() + 1)))
        .filter(
            words ->
                visit
                    .pack()
                    .schema()
                    .find(words.key().path())
                    .filter(schema -> schema.kind() == Schema.Kind.WORDS)
                    .isPresent())
        .toList();
  }

  /** A paragraph and the project it was first read in. */
  private record First(Project project, Fact.Words words) {}

  private static void copied(AppraisalVisit visit) {
    ProjectTexts rule = visit.pack().wording().projects();
    Map<String, First> known = new HashMap<>();
    for (Project project : visit.projects()) {
      for (Fact.Words words : texts(visit, project)) {
        if (!Wording.isAmong(rule.alike(), words.key())) {
          visit.looked();
          words.paragraphs().stream()
              .filter(text -> text.length() >= rule.copied())
              .map(text -> known.computeIfAbsent(text, key -> new First(project, words)))
              .filter(first -> !first.project().equals(project))
              .findFirst()
              .ifPresent(first -> copied(visit, words, first));
        }
      }
    }
  }

  private static void copied(AppraisalVisit visit, Fact.Words words, First first) {
    visit.found(
        words.place(),
        "与“"
            + first.project().name()
            + "”的一段（"
            + AppraisalVisit.spot(first.words().place(), words.place())
            + "）一字不差",
        "看看是不是照抄了另一个项目的；确实一样就不用改。");
  }

  private static void others(AppraisalVisit visit) {
    List<String> names =
        visit.projects().stream()
            .map(Project::name)
            .filter(name -> name.length() >= LEAST_NAME)
            .distinct()
            .toList();
    for (Project project : visit.projects()) {
      List<String> foreign = names.stream().filter(name -> !name.equals(project.name())).toList();
      for (Fact.Words words : texts(visit, project)) {
        visit.looked();
        if (Hit.contains(words, foreign)) {
          others(visit, project, words, foreign);
        }
      }
    }
  }

  /** A name that is part of the project's own is not another's. */
  private static void others(
      AppraisalVisit visit, Project project, Fact.Words words, List<String> foreign) {
    String own = project.name();
    List<Hit> hits =
        Hit.all(
            words,
            Hit.pattern(Hit.choice(foreign)),
            text -> own.isEmpty() ? text : text.replace(own, "　".repeat(own.length())));
    if (!hits.isEmpty()) {
      visit.found(
          words.place(),
          "这是“" + own + "”的文字，写到了别的项目" + Hit.list(hits) + "：" + Hit.where(hits),
          COPIED);
    }
  }

  /** Units that only another project has; those of which the report itself tells may be named. */
  private static void otherUnits(AppraisalVisit visit) {
    List<String> units =
        visit.projects().stream()
            .map(project -> ProjectReportRules.withoutCode(project.unit()))
            .filter(unit -> unit.length() >= LEAST_UNIT && !isTold(visit, unit))
            .distinct()
            .toList();
    for (Project project : visit.projects()) {
      String own = project.unit() + " " + project.department() + " " + project.name();
      List<String> foreign = units.stream().filter(unit -> !own.contains(unit)).toList();
      for (Fact.Words words : texts(visit, project)) {
        visit.looked();
        if (Hit.contains(words, foreign)) {
          otherUnits(visit, project, words, foreign);
        }
      }
    }
  }

  /** Whether the name, with or without its place, stands in a text that is no project's. */
  private static boolean isTold(AppraisalVisit visit, String unit) {
    return visit.data().all().stream()
        .filter(Fact.Words.class::isInstance)
        .map(Fact.Words.class::cast)
        .filter(words -> !words.key().isWithin(AppraisalRules.ANNEXES))
        .flatMap(words -> words.paragraphs().stream())
        .anyMatch(
            text ->
                IntStream.rangeClosed(0, unit.length() - LEAST_UNIT)
                    .anyMatch(start -> text.contains(unit.substring(start))));
  }

  private static void otherUnits(
      AppraisalVisit visit, Project project, Fact.Words words, List<String> foreign) {
    List<String> together = visit.pack().wording().others().general();
    String before = together.isEmpty() ? "" : "(?<!" + Hit.choice(together) + ")";
    List<Hit> hits = Hit.all(words, Hit.pattern(before + Hit.choice(foreign)));
    if (!hits.isEmpty()) {
      visit.found(
          words.place(),
          "项目单位是“" + project.unit() + "”，文字里却有别的项目的项目单位" + Hit.list(hits) + "：" + Hit.where(hits),
          COPIED);
    }
  }
}
