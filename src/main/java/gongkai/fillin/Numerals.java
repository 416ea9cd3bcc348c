package gongkai.fillin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers as people type or paste them into a cell that should hold a number. */
final class Numerals {

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /** Ordinary, unbreakable, wide and invisible blanks. */
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");

  /** More decimals than any unit has; what follows is the tail of binary arithmetic. */
  private static final int MOST_DECIMALS = 6;

  private static final int PERCENT_DECIMALS = 2;

  private Numerals() {}

  /** The number in plain writing, if it can be nothing else; otherwise the text as it is. */
  static String plain(String text) {
    String narrow =
        BLANKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("")
            .replace('\u2212', '-');
    if (GROUPED.matcher(narrow).matches()) {
      return narrow.replace(",", "");
    }
    return narrow.matches("-?\\d+(\\.\\d+)?") ? narrow : text;
  }

  /** What a person's own formula gave, without the tail of binary arithmetic. */
  static BigDecimal workedOut(BigDecimal number) {
    return rounded(number, MOST_DECIMALS);
  }

  /** A fraction in per cent, without the sign; two decimals of what a formula gave. */
  static String percent(BigDecimal fraction, boolean formula) {
    BigDecimal percent = fraction.movePointRight(2);
    BigDecimal plain = formula ? rounded(percent, PERCENT_DECIMALS) : percent;
    return plain.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    if (number.scale() <= decimals) {
      return number;
    }
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
