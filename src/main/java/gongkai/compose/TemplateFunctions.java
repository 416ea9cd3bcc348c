package gongkai.compose;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.model.FactKey;
import gongkai.pack.NumberStyle;
import gongkai.pack.Numbers;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The functions that templates may call. They print and look up; none of them derives a figure.
 *
 * <ul>
 *   <li>{@code 金额(指标, 样式)}: money in 万元; of a change its size
 *   <li>{@code 个数(指标)}: a count
 *   <li>{@code 百分比(指标)}, {@code 增减率(指标)}: with the sign %
 *   <li>{@code 文(路径)}: the user's paragraphs; {@code 句(路径, 科目)}: the user's words to stand within a
 *       sentence, without closing punctuation
 *   <li>{@code 序号(数)}: 一、二、三
 *   <li>{@code 跨行(数, 列表)}: how many rows a cell spans: so many, and one for each of the list, at
 *       least one
 * </ul>
 */
final class TemplateFunctions {

  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String CLOSING = "。；，、;,.";

  private final Pack pack;
  private final Statement statement;
  private final ObjectWrapper wrapper;

  TemplateFunctions(Pack pack, Statement statement, ObjectWrapper wrapper) {
    this.pack = pack;
    this.statement = statement;
    this.wrapper = wrapper;
  }

  Map<String, TemplateMethodModelEx> all() {
    return Map.of(
        "金额", arguments -> text(money(arguments)),
        "个数", arguments -> text(Numbers.print(value(arguments), style("个数"))),
        "百分比", arguments -> text(percent(arguments)),
        "增减率", arguments -> text(rate(arguments)),
        "文", arguments -> new SimpleSequence(words(arguments), wrapper),
        "句", arguments -> text(clause(words(arguments))),
        "序号", arguments -> text(ordinal(number(arguments, 0))),
        "跨行", arguments -> text(span(arguments)));
  }

  private String money(List<?> arguments) throws TemplateModelException {
    String name = arguments.size() > 1 ? string(arguments, 1) : "正文金额";
    return Numbers.wan(value(arguments), style(name));
  }

  private String percent(List<?> arguments) throws TemplateModelException {
    NumberStyle style = style("百分比");
    if (figure(arguments) instanceof Figure.Share share && share.exists()) {
      return Numbers.print(share.percent(style.decimals()), style) + "%";
    }
    throw new TemplateModelException("百分比()：这个数没有百分比");
  }

  private String rate(List<?> arguments) throws TemplateModelException {
    NumberStyle style = style("增减率");
    if (figure(arguments) instanceof Figure.Change change && change.hasRate()) {
      return Numbers.print(change.rate(style.decimals()), style) + "%";
    }
    throw new TemplateModelException("增减率()：上年为 0，没有增减率");
  }

  private BigDecimal value(List<?> arguments) throws TemplateModelException {
    Figure figure = figure(arguments);
    if (figure instanceof Figure.Change change) {
      return change.amount();
    }
    if (figure instanceof Figure.Plain plain) {
      return plain.value().orElse(BigDecimal.ZERO);
    }
    throw new TemplateModelException("这个指标不是金额，也不是个数");
  }

  private static Figure figure(List<?> arguments) throws TemplateModelException {
    if (!arguments.isEmpty() && arguments.get(0) instanceof FigureView view) {
      return view.figure();
    }
    throw new TemplateModelException("第一个参数应是指标，例如 数.收入总计");
  }

  private NumberStyle style(String name) throws TemplateModelException {
    NumberStyle style = pack.settings().numbers().get(name);
    if (style == null) {
      throw new TemplateModelException("pack.yaml 的“数字”里没有“" + name + "”");
    }
    return style;
  }

  private List<String> words(List<?> arguments) throws TemplateModelException {
    String subject = arguments.size() > 1 ? string(arguments, 1) : "";
    return statement.data().words(new FactKey(string(arguments, 0), subject));
  }

  /** The sentence's own punctuation follows; the user's would double it. */
  private static String clause(List<String> paragraphs) {
    String text = paragraphs.isEmpty() ? "" : paragraphs.get(0);
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Chinese numerals from 1 to 999; digits beyond, since the user may give any number of terms. */
  private static String ordinal(int number) {
    if (number > 999) {
      return String.valueOf(number);
    }
    int rest = number % 100;
    String zero = number > 100 && rest > 0 && rest < 10 ? "零" : "";
    String hundreds = number < 100 ? "" : DIGITS[number / 100] + "百" + zero;
    String tens = rest < 10 ? "" : (number < 20 ? "" : DIGITS[rest / 10]) + "十";
    return hundreds + tens + DIGITS[rest % 10];
  }

  private static String span(List<?> arguments) throws TemplateModelException {
    if (arguments.size() > 1 && arguments.get(1) instanceof TemplateSequenceModel list) {
      return String.valueOf(number(arguments, 0) + Math.max(1, list.size()));
    }
    throw new TemplateModelException("第二个参数应是列表");
  }

  private static int number(List<?> arguments, int index) throws TemplateModelException {
    if (arguments.size() > index && arguments.get(index) instanceof TemplateNumberModel number) {
      return number.getAsNumber().intValue();
    }
    throw new TemplateModelException("参数应是数字");
  }

  private static String string(List<?> arguments, int index) throws TemplateModelException {
    if (arguments.size() > index && arguments.get(index) instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("参数应是文字");
  }

  private static SimpleScalar text(String text) {
    return new SimpleScalar(text);
  }
}
