package gongkai.fillin;

import gongkai.pack.AppraisalRules;
import gongkai.pack.Appraised;
import gongkai.pack.FigureRule.OfProjects;
import java.util.ArrayList;
import java.util.List;

/** What the projects come to together, as formulas over the sheets where they stand. */
final class ProjectSums {

  private static final String YES = "\"是\"";
  private static final String NAME = "名称";

  private final Slots slots;
  private final AppraisalRules rules;

  ProjectSums(Slots slots, AppraisalRules rules) {
    this.slots = slots;
    this.rules = rules;
  }

  /** Where the column of what follows for each project stands. */
  static String slot(String list, Appraised what) {
    return list + "/*/=" + what.label();
  }

  /** How many, or the money in the unit of the workbook; zero if there are none. */
  String of(OfProjects what) {
    return what.isCount() ? count(what) : money(what);
  }

  private String count(OfProjects what) {
    List<String> conditions = new ArrayList<>();
    if (what.grade().isPresent()) {
      conditions.add(slots.get(slot(AppraisalRules.PROJECTS, Appraised.GRADE)).anywhere());
      conditions.add(Inputs.quoted(what.grade().get()));
    }
    if (what.evaluated()) {
      conditions.add(project("部门评价"));
      conditions.add(YES);
    }
    if (conditions.isEmpty() || what.grade().filter(String::isEmpty).isPresent()) {
      // The hidden row of keys has a text in this column, too.
      conditions.add(project(NAME));
      conditions.add("\"?*\"");
      conditions.add(project(NAME));
      conditions.add(Inputs.quoted("<>" + NAME));
    }
    return "COUNTIFS(" + String.join(",", conditions) + ")";
  }

  private String money(OfProjects what) {
    List<String> factors = new ArrayList<>();
    if (!what.fund().isEmpty()) {
      String funds = fund("预算类别");
      String given = "(" + funds + "=" + Inputs.quoted(what.fund()) + ")";
      factors.add(
          what.fund().equals(rules.fund()) ? "(" + given + "+(" + funds + "=\"\"))" : given);
    }
    if (what.evaluated()) {
      factors.add(
          "(COUNTIFS("
              + slots.get(AppraisalRules.PROJECTS + Keys.NUMBER).anywhere()
              + ","
              + slots.get(Appraised.FUNDS + Keys.OF_NUMBER).anywhere()
              + ","
              + project("部门评价")
              + ","
              + YES
              + ")>0)");
    }
    String column = fund(what.column());
    return factors.isEmpty()
        ? "SUM(" + column + ")"
        : "SUMPRODUCT(" + String.join("*", factors) + "*1," + column + ")";
  }

  private String project(String key) {
    return slots.get(AppraisalRules.PROJECTS + "/*/" + key).anywhere();
  }

  private String fund(String key) {
    return slots.get(Appraised.FUNDS + "/*/" + key).anywhere();
  }
}
