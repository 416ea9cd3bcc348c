package gongkai.fillin;

import gongkai.pack.AppraisalRules;
import gongkai.pack.Appraised;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from the self-evaluation of projects, as formulas of one row. */
final class AppraisalFormulas {

  private static final String AVAILABLE = "全年预算";
  private static final String EXECUTED = "全年执行";

  private final Slots slots;
  private final AppraisalRules rules;

  /** The cell that has the number of the project. */
  private final String number;

  /** The row, counted from 0. */
  private final int row;

  AppraisalFormulas(Slots slots, AppraisalRules rules, int row) {
    this.slots = slots;
    this.rules = rules;
    this.number = Area.inRow(row, Canvas.LEFT);
    this.row = row;
  }

  /** For a project: of all its money and indicators. */
  String ofProject(Appraised what) {
    String money =
        "(" + count(Appraised.FUNDS, AVAILABLE) + "+" + count(Appraised.FUNDS, EXECUTED) + ")>0";
    String indicators =
        Stream.of("名称", "权重", "得分")
            .map(key -> count(Appraised.INDICATORS, key))
            .collect(Collectors.joining("+", "(", ")>0"));
    String available = sum(Appraised.FUNDS, AVAILABLE);
    String executed = sum(Appraised.FUNDS, EXECUTED);
    return switch (what) {
      case AVAILABLE -> given(money, available);
      case EXECUTED -> given(money, executed);
      case BALANCE -> given(money, available + "-" + executed);
      case RATE -> given(money, rate(available, executed));
      case BUDGET_SCORE -> given(money, budgetScore(available, executed));
      case WEIGHT -> given(indicators, sum(Appraised.INDICATORS, "权重"));
      case INDICATOR_SCORE -> given(indicators, sum(Appraised.INDICATORS, "得分"));
      case TOTAL -> given("OR(" + money + "," + indicators + ")", total(available, executed));
      case GRADE -> given(indicators, grade(total(available, executed)));
    };
  }

  /** For money of one source. */
  String ofFund(Appraised what) {
    String available = cell(AVAILABLE);
    String executed = cell(EXECUTED);
    String money = "COUNT(" + available + "," + executed + ")>0";
    return what == Appraised.RATE
        ? given(money, rate("N(" + available + ")", "N(" + executed + ")"))
        : given(money, "N(" + available + ")-N(" + executed + ")");
  }

  /** Without a budget it is zero, as the report prints it. */
  private static String rate(String available, String executed) {
    return "IF(" + available + "<=0,0," + executed + "/" + available + ")";
  }

  private static String given(String condition, String formula) {
    return "IF(" + condition + "," + formula + ",\"\")";
  }

  private String budgetScore(String available, String executed) {
    String points = rules.budgetPoints().toPlainString();
    return "IF("
        + available
        + "<=0,0,MIN("
        + points
        + ",ROUND("
        + points
        + "*"
        + executed
        + "/"
        + available
        + ",2)))";
  }

  private String total(String available, String executed) {
    return "ROUND("
        + budgetScore(available, executed)
        + "+"
        + sum(Appraised.INDICATORS, "得分")
        + ",2)";
  }

  private String grade(String total) {
    List<AppraisalRules.Grade> better = rules.grades().subList(0, rules.grades().size() - 1);
    String worst = rules.grades().get(better.size()).name();
    return better.stream()
            .map(
                grade ->
                    "IF("
                        + total
                        + ">="
                        + grade.least().toPlainString()
                        + ","
                        + Inputs.quoted(grade.name())
                        + ",")
            .collect(Collectors.joining())
        + Inputs.quoted(worst)
        + ")".repeat(better.size());
  }

  private Area column(String list, String key) {
    return slots.get(list + "/*/" + key);
  }

  private String cell(String key) {
    return Area.inRow(row, column(Appraised.FUNDS, key).column());
  }

  private String sum(String list, String key) {
    String numbers = slots.get(list + Keys.OF_NUMBER).anywhere();
    return "SUMIF(" + numbers + "," + number + "," + column(list, key).anywhere() + ")";
  }

  private String count(String list, String key) {
    String numbers = slots.get(list + Keys.OF_NUMBER).anywhere();
    return "COUNTIFS(" + numbers + "," + number + "," + column(list, key).anywhere() + ",\"<>\")";
  }
}
