package gongkai.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it into a 指标值 or 实际完成值, {@code ≥1,050.01万元}.
 *
 * @param sign one of the signs that 符号 may be; empty if none is written
 * @param number without separators
 * @param unit what stands behind it; empty if nothing
 */
record Quantity(String sign, BigDecimal number, String unit) {

  private static final String SIGN = "(>=|<=|[≥≧≤≦>＞<＜=＝])";

  private static final Pattern SIGNED = Pattern.compile("^\\s*" + SIGN);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*"
              + SIGN
              + "?\\s*(-?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?)\\s*([^\\d.]*)");

  /** What is written; empty if it is not one number with or without sign and unit. */
  static Optional<Quantity> of(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new Quantity(
                matcher.group(1) == null ? "" : plain(matcher.group(1)),
                new BigDecimal(matcher.group(2).replaceAll("[,，]", "")),
                matcher.group(3).strip().replace('％', '%')))
        : Optional.empty();
  }

  /** The sign with which this begins, as 符号 has it; empty if with none. */
  static String sign(String written) {
    Matcher matcher = SIGNED.matcher(written);
    return matcher.find() ? plain(matcher.group(1)) : "";
  }

  private static String plain(String sign) {
    return switch (sign) {
      case ">=", "≧" -> "≥";
      case "<=", "≦" -> "≤";
      case "＞" -> ">";
      case "＜" -> "<";
      case "＝" -> "=";
      default -> sign;
    };
  }

  /** Whether it is a number and nothing else. */
  boolean isBare() {
    return sign.isEmpty() && unit.isEmpty();
  }

  /** Whether a number in this unit can be compared with one in another; none written is either. */
  boolean isAlike(Quantity other, String usual) {
    String here = unit.isEmpty() ? usual : unit;
    String there = other.unit.isEmpty() ? usual : other.unit;
    return here.isEmpty() || there.isEmpty() || here.equals(there);
  }
}
