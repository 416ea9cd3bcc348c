package gongkai.appraisal;

import gongkai.pack.AppraisalRules;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One 三级指标 of a project with its target and what came of it.
 *
 * @param entries what the user entered of it
 */
public record Indicator(Entries entries) {

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
    return Quantity.of(actual()).filter(Quantity::isBare).isPresent() ? target("实际值") : actual();
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
   * Whether the target was met: 实际完成值 says so in the words of the form, or two numbers tell, of
   * which the sign and the unit may be written beside them.
   *
   * @return empty if it cannot be told: other words, no numbers, other units, or no sign
   */
  public Optional<Boolean> isMet(AppraisalRules rules) {
    Optional<Boolean> said = rules.results().saysMet(actual());
    if (said.isPresent()) {
      return said;
    }
    String target = entries.text("调整后值");
    Optional<Quantity> wanted = Quantity.of(target.isEmpty() ? entries.text("年初值") : target);
    Optional<Quantity> came = Quantity.of(actual());
    return wanted.isEmpty() || came.isEmpty() ? Optional.empty() : isMet(wanted.get(), came.get());
  }

  private Optional<Boolean> isMet(Quantity wanted, Quantity came) {
    String sign = entries.text("符号").isEmpty() ? wanted.sign() : entries.text("符号");
    boolean copied = came.sign().isEmpty() || came.sign().equals(sign) || came.sign().equals("=");
    if (!copied || !wanted.isAlike(came, entries.text("单位").replace('％', '%'))) {
      return Optional.empty();
    }
    int order = came.number().compareTo(wanted.number());
    return switch (sign) {
      case "=" -> Optional.of(order == 0);
      case "≥" -> Optional.of(order >= 0);
      case "≤" -> Optional.of(order <= 0);
      case ">" -> Optional.of(order > 0);
      case "<" -> Optional.of(order < 0);
      default -> Optional.empty();
    };
  }

  /**
   * The sign that is written in the value of this key although 符号 has one, so that two would be
   * printed; empty if not so.
   *
   * @param key 年初值 or 调整后值
   */
  public String secondSign(String key) {
    return entries.text("符号").isEmpty() ? "" : Quantity.sign(entries.text(key));
  }

  private String target(String key) {
    String written = entries.text(key);
    String unit = entries.text("单位");
    // Some write the unit beside the number, too.
    return entries.text("符号") + (written.endsWith(unit) ? written : written + unit);
  }
}
