package gongkai.fillin.xlsx;

import gongkai.fillin.Area;
import gongkai.fillin.DrawnSheet.Rule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what may be filled in, and what people are told when they come to a cell. */
final class RuleWriter {

  /** Excel takes no longer messages. */
  private static final int LONGEST_TITLE = 31;

  private static final int LONGEST_MESSAGE = 250;

  private RuleWriter() {}

  static void write(XSSFSheet sheet, Rule rule) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    Area area = rule.cells();
    DataValidation validation =
        helper.createValidation(
            constraint(helper, rule.kind()),
            new CellRangeAddressList(area.top(), area.bottom(), area.column(), area.column()));
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(
        cut(rule.title(), LONGEST_TITLE), cut(rule.about(), LONGEST_MESSAGE));
    validation.setShowPromptBox(true);
    boolean strict =
        !(rule.kind() instanceof Rule.Suggested || rule.kind() instanceof Rule.Anything);
    validation.setShowErrorBox(strict);
    if (strict) {
      validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
      validation.createErrorBox(
          cut(rule.title(), LONGEST_TITLE), cut(wanted(rule), LONGEST_MESSAGE));
    }
    if (validation.getValidationConstraint().getValidationType() == ValidationType.LIST) {
      // The file says the opposite of what the library's name says: this shows the arrow.
      validation.setSuppressDropDownArrow(true);
    }
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(DataValidationHelper helper, Rule.Kind kind) {
    if (kind instanceof Rule.OneOf words) {
      return helper.createExplicitListConstraint(words.words().toArray(String[]::new));
    }
    if (kind instanceof Rule.Suggested suggested) {
      return helper.createFormulaListConstraint(suggested.codes().anywhere());
    }
    if (kind instanceof Rule.Number number) {
      String least = String.valueOf(number.least());
      String most = String.valueOf(number.most());
      return number.whole()
          ? helper.createIntegerConstraint(OperatorType.BETWEEN, least, most)
          : helper.createDecimalConstraint(OperatorType.BETWEEN, least, most);
    }
    return new XSSFDataValidationConstraint(ValidationType.ANY, "");
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
