package gongkai.compose;

import gongkai.pack.NumberStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints numbers; the only place where 元 become 万元 and where anything is rounded. */
final class Numbers {

  private static final int WAN = 4;

  private Numbers() {}

  /** Money in 元 printed in 万元. */
  static String wan(BigDecimal yuan, NumberStyle style) {
    return print(yuan.movePointLeft(WAN), style);
  }

  /** Money in 元 as an exact number of 万元. */
  static BigDecimal toWan(BigDecimal yuan) {
    return yuan.movePointLeft(WAN).stripTrailingZeros();
  }

  /** A number that has no unit or brings its own. */
  static String print(BigDecimal number, NumberStyle style) {
    if (number.signum() == 0) {
      return style.zero();
    }
    BigDecimal rounded = number.setScale(style.decimals(), RoundingMode.HALF_UP);
    if (style.trimZeros()) {
      rounded = rounded.stripTrailingZeros();
      rounded = rounded.setScale(Math.max(0, rounded.scale()));
    }
    String plain = rounded.toPlainString();
    return style.grouping() ? group(plain) : plain;
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
