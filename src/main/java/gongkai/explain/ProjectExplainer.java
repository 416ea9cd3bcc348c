package gongkai.explain;

import gongkai.appraisal.Entries;
import gongkai.appraisal.Indicator;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.appraisal.Tally;
import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.pack.AppraisalRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Explains what follows from the self-evaluated projects (附件/项目). */
final class ProjectExplainer {

  private final Statement statement;
  private final Explainer explainer;
  private final CellNames names;
  private final List<String> lines;

  ProjectExplainer(Statement statement, Explainer explainer, CellNames names, List<String> lines) {
    this.statement = statement;
    this.explainer = explainer;
    this.names = names;
    this.lines = lines;
  }

  /** What all projects come to together, down to their entries. */
  void tally(Tally tally, int depth) {
    if (statement.projects().isEmpty()) {
      return;
    }
    if (tally.entries().isEmpty()) {
      Explainer.line(lines, depth, "附件的项目里没有");
      return;
    }
    Explainer.line(lines, depth, "由附件的项目" + (tally.rule().isCount() ? "数出：" : "相加："));
    if (tally.rule().isCount()) {
      tally.counted().forEach(project -> counted(project, depth + 1));
    } else {
      explainer.sum(lines, tally.entries(), depth + 1);
    }
  }

  private void counted(Project project, int depth) {
    Place place = project.entries().place(Project.NAME);
    String grade =
        project.grade().isEmpty() ? "没有指标" : points(project.total()) + "，" + project.grade();
    Explainer.line(
        lines,
        depth,
        "＋ “" + project.name() + "”（" + grade + "）　" + place.file() + " " + place.spot().label());
  }

  /** A derived value of one project, {@code 附件/项目/1/总分}; empty if there is no such value. */
  Optional<List<String>> explain(String address) {
    for (Project project : statement.projects()) {
      String path = project.entries().path() + "/";
      if (address.startsWith(path) && derive(project, address.substring(path.length()))) {
        return Optional.of(lines);
      }
    }
    return Optional.empty();
  }

  private boolean derive(Project project, String name) {
    switch (name) {
      case "结余" -> balance(project.money(), project);
      case "执行率" -> executed(project, name, project.money().rate().map(rate -> rate + "%"), 0);
      case "预算得分" -> executed(project, name, score(project), 0);
      case "指标得分" -> indicators(project, 0);
      case "总分" -> total(project, 0);
      case "等级" -> grade(project);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void grade(Project project) {
    Explainer.line(lines, 0, "等级：" + (project.grade().isEmpty() ? "没有，指标没有填" : project.grade()));
    for (AppraisalRules.Grade grade : project.rules().grades()) {
      String least = grade.least().toPlainString();
      Explainer.line(lines, 1, grade.name() + "：总分不小于 " + least);
    }
    total(project, 1);
  }

  private void total(Project project, int depth) {
    Explainer.line(lines, depth, "总分：" + points(project.total()));
    executed(project, "＋ 预算得分", score(project), depth + 1);
    indicators(project, depth + 1);
  }

  private void indicators(Project project, int depth) {
    String sign = depth == 0 ? "" : "＋ ";
    Explainer.line(lines, depth, sign + "指标得分：" + points(project.indicatorScore()));
    explainer.sum(
        lines,
        keys(project.indicators().stream().map(Indicator::entries).toList(), "得分"),
        depth + 1);
  }

  private static Optional<String> score(Project project) {
    return project.budgetScore().map(ProjectExplainer::points);
  }

  private void executed(Project project, String name, Optional<String> value, int depth) {
    if (value.isEmpty()) {
      Explainer.line(lines, depth, name + "：没有，全年预算和全年执行都没有填");
      return;
    }
    String points = project.rules().budgetPoints().toPlainString();
    String how =
        name.endsWith("得分")
            ? "（" + points + "×全年执行÷全年预算，四舍五入，不大于 " + points + "）"
            : "（全年执行÷全年预算，四舍五入；没有预算是 0）";
    Explainer.line(lines, depth, name + "：" + value.get() + how);
    money(project, depth + 1);
  }

  private void balance(Money money, Project project) {
    if (money.balance().isEmpty()) {
      Explainer.line(lines, 0, "结余：没有，全年预算和全年执行都没有填");
      return;
    }
    Explainer.line(lines, 0, "结余：" + names.figure(money.balance(), false) + "（全年预算－全年执行）");
    money(project, 1);
  }

  private void money(Project project, int depth) {
    List<Entries> sources = project.fundings().stream().map(funding -> funding.entries()).toList();
    sum("全年执行", project.money().executed(), sources, depth);
    sum("全年预算", project.money().available(), sources, depth);
  }

  private void sum(String name, Optional<BigDecimal> value, List<Entries> sources, int depth) {
    Explainer.line(lines, depth, name + "：" + names.figure(value, false));
    explainer.sum(lines, keys(sources, name), depth + 1);
  }

  private static List<FactKey> keys(List<Entries> items, String below) {
    return items.stream().map(item -> item.key(below)).toList();
  }

  private static String points(BigDecimal points) {
    return points.toPlainString() + "分";
  }
}
