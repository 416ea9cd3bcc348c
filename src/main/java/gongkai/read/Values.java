package gongkai.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values as people write them, and knows what they usually meant. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private Values() {}

  /** A number in plain writing; empty otherwise. */
  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** A whole number, not negative, in plain writing; empty otherwise. */
  static Optional<Integer> whole(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** What to do about a text that should be a number. */
  static String numberAdvice(String text) {
    if (text.contains("%") || text.contains("％")) {
      return "这里填金额，不填百分比，占比由程序计算。";
    }
    if (text.matches(".*[元万亿].*")) {
      return "只写数字，不写单位；单位统一由“金额单位”决定。";
    }
    if (text.matches(".*[,，].*")) {
      return "去掉千分位逗号，例如 1234.50。";
    }
    if (text.matches(".*[０-９．].*")) {
      return "改用半角数字。";
    }
    if (text.matches("[-—－/ 无]+")) {
      return "没有发生就填 0，不需要填就空着。";
    }
    if (text.matches("[（(].*[)）]")) {
      return "负数用减号写，例如 -12.50。";
    }
    if (text.matches("-?\\d{16,}(\\.\\d*)?")) {
      return "数太大，检查是不是多写了几位。";
    }
    if (NUMBER.matcher(text.replaceAll("[\\s\\u00A0\\u3000]", "")).matches()) {
      return "去掉引号和空格。";
    }
    return "改成数字，例如 1234.50。";
  }

  /** What to do about a key that the vocabulary does not have. */
  static String keyAdvice(String key, List<String> known) {
    if (key.matches("[\\d.]+\\s*万?元?")) {
      return "多半是金额里有逗号：例如 258,400.00 要写成 258400.00。";
    }
    if (key.matches(".*[:：].*")) {
      return "冒号要用半角、后面空一格，例如 年度: 2024。";
    }
    return nearest(key, known)
        .filter(word -> !word.contains(key))
        .map(word -> "是不是想写“" + word + "”？不需要就删掉。")
        .orElse("这里可以写：" + String.join("、", known) + "。");
  }

  /** What to do about a text that should be a 科目代码. */
  static String codeAdvice(String code, String wanted) {
    if (code.matches(".*[“”‘’].*")) {
      return "引号要用英文半角，例如 \"2080505\"。";
    }
    if (code.matches("\\d{3,}\\s*[^\\d\\s].*")) {
      return "只留代码，后面的名称删掉；应填" + wanted;
    }
    if (code.matches(".*\\s.*")) {
      return "去掉代码中间的空格；应填" + wanted;
    }
    return "应填" + wanted;
  }

  /** The known word that {@code word} was probably meant to be. */
  static Optional<String> nearest(String word, List<String> known) {
    String best = null;
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least && distance < Math.max(word.length(), candidate.length())) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
