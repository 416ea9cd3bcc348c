package gongkai.fillin.xlsx;

import gongkai.fillin.DrawnSheet.Rule;
import gongkai.office.Xml;
import java.util.ArrayList;
import java.util.List;

/** Writes what may be filled in, and what people are told when they come to a cell. */
final class RulesPart {

  /** Excel takes no longer messages. */
  private static final int LONGEST_TITLE = 31;

  private static final int LONGEST_MESSAGE = 250;

  private final Xml out;

  RulesPart(Xml out) {
    this.out = out;
  }

  void write(List<Rule> rules) {
    if (rules.isEmpty()) {
      return;
    }
    out.open("dataValidations", "count", rules.size());
    rules.forEach(this::write);
    out.close();
  }

  private void write(Rule rule) {
    Rule.Kind kind = rule.kind();
    List<Object> attributes = new ArrayList<>();
    attributes.addAll(List.of("type", type(kind), "allowBlank", 1, "showInputMessage", 1));
    if (kind instanceof Rule.Number || kind instanceof Rule.OneOf) {
      attributes.addAll(List.of("showErrorMessage", 1));
      attributes.addAll(List.of("errorTitle", cut(rule.title(), LONGEST_TITLE)));
      attributes.addAll(List.of("error", cut(wanted(rule), LONGEST_MESSAGE)));
    }
    attributes.addAll(List.of("promptTitle", cut(rule.title(), LONGEST_TITLE)));
    attributes.addAll(List.of("prompt", cut(rule.about(), LONGEST_MESSAGE)));
    attributes.addAll(List.of("sqref", rule.cells().here().replace("$", "")));
    out.open("dataValidation", attributes.toArray());
    if (kind instanceof Rule.OneOf words) {
      formula(1, "\"" + String.join(",", words.words()) + "\"");
    } else if (kind instanceof Rule.Suggested suggested) {
      formula(1, suggested.codes().anywhere());
    } else if (kind instanceof Rule.Number number) {
      formula(1, String.valueOf(number.least()));
      formula(2, String.valueOf(number.most()));
    }
    out.close();
  }

  private static String type(Rule.Kind kind) {
    if (kind instanceof Rule.Number number) {
      return number.whole() ? "whole" : "decimal";
    }
    return kind instanceof Rule.Anything ? "none" : "list";
  }

  private void formula(int number, String text) {
    out.open("formula" + number).text(text).close();
  }

  private static String wanted(Rule rule) {
    if (rule.kind() instanceof Rule.OneOf words) {
      return "只能填：" + String.join("、", words.words()) + "。";
    }
    Rule.Number number = (Rule.Number) rule.kind();
    return (number.whole() ? "只填整数" : "只填数字，不写单位")
        + (number.least() == 0 ? "，不能是负数" : "")
        + "。"
        + rule.about();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
