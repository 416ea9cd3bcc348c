package gongkai.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Prints numbers: the only place where 元 become 万元 for print, and where figures are rounded that
 * are not the quotient of others.
 */
public final class Numbers {

  private static final int WAN = 4;

  private Numbers() {}

  /** Money in 元 printed in 万元. */
  public static String wan(BigDecimal yuan, NumberStyle style) {
    return print(toWan(yuan), style);
  }

  /** Money in 元 as an exact number of 万元. */
  public static BigDecimal toWan(BigDecimal yuan) {
    return yuan.movePointLeft(WAN);
  }

  /** A number that has no unit or brings its own. */
  public static String print(BigDecimal number, NumberStyle style) {
    if (number.signum() == 0) {
      return style.zero();
    }
    String plain = rounded(number, style).toPlainString();
    return style.grouping() ? group(plain) : plain;
  }

  /** The number with the decimals that are printed; a zero, too, has them. */
  public static BigDecimal rounded(BigDecimal number, NumberStyle style) {
    BigDecimal rounded = number.setScale(style.decimals(), RoundingMode.HALF_UP);
    if (!style.trimZeros()) {
      return rounded;
    }
    BigDecimal trimmed = rounded.stripTrailingZeros();
    return trimmed.setScale(Math.max(0, trimmed.scale()));
  }

  private static String group(String plain) {
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int begin = plain.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(plain);
    for (int i = end - 3; i > begin; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
