package gongkai.appraisal;

import gongkai.pack.AppraisalRules;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One 三级指标 of a project with its target and what came of it.
 *
 * @param entries what the user entered of it
 */
public record Indicator(Entries entries) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  /** 一级指标. */
  public String first() {
    return entries.text("一级");
  }

  /** 二级指标. */
  public String second() {
    return entries.text("二级");
  }

  /** The name of the indicator itself (三级指标). */
  public String name() {
    return entries.text("名称");
  }

  /** 年初指标值 with sign and unit; the sign and the unit alone if only they are given. */
  public String initialTarget() {
    return target("年初值");
  }

  /** 调整后指标值 with sign and unit; empty if blank. */
  public String finalTarget() {
    return entries.text("调整后值").isEmpty() ? "" : target("调整后值");
  }

  /** 实际完成值 with sign and unit if it is a bare number, else as written. */
  public String actualWithUnit() {
    return NUMBER.matcher(actual()).matches() ? target("实际值") : actual();
  }

  /** 实际完成值 as written; empty if blank. */
  public String actual() {
    return entries.text("实际值");
  }

  /** 权重; zero if blank. */
  public BigDecimal weight() {
    return entries.number("权重").orElse(BigDecimal.ZERO);
  }

  /** 得分; zero if blank. */
  public BigDecimal score() {
    return entries.number("得分").orElse(BigDecimal.ZERO);
  }

  /** 偏差原因分析及改进措施; empty if blank. */
  public String reason() {
    return entries.text("原因");
  }

  /** Whether all of the weight was given. */
  public boolean isFullScore() {
    return score().compareTo(weight()) >= 0;
  }

  /**
   * Whether the target was met: 实际完成值 says so in the words of the form, or two numbers tell.
   *
   * @return empty if it cannot be told: other words, no numbers, or no sign
   */
  public Optional<Boolean> isMet(AppraisalRules rules) {
    Optional<Boolean> said = rules.results().saysMet(actual());
    if (said.isPresent()) {
      return said;
    }
    String target = entries.text("调整后值");
    Optional<BigDecimal> wanted = number(target.isEmpty() ? entries.text("年初值") : target);
    Optional<BigDecimal> came = number(actual());
    if (wanted.isEmpty() || came.isEmpty()) {
      return Optional.empty();
    }
    int order = came.get().compareTo(wanted.get());
    return switch (entries.text("符号")) {
      case "=" -> Optional.of(order == 0);
      case "≥" -> Optional.of(order >= 0);
      case "≤" -> Optional.of(order <= 0);
      case ">" -> Optional.of(order > 0);
      case "<" -> Optional.of(order < 0);
      default -> Optional.empty();
    };
  }

  private String target(String key) {
    String written = entries.text(key);
    String unit = entries.text("单位");
    // Some write the unit beside the number, too.
    return entries.text("符号") + (written.endsWith(unit) ? written : written + unit);
  }

  /** A number, with or without the unit. */
  private Optional<BigDecimal> number(String written) {
    String unit = entries.text("单位");
    String text =
        written.endsWith(unit) ? written.substring(0, written.length() - unit.length()) : written;
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
