package gongkai.compose;

import gongkai.pack.Pack;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the year and the words of 口径 into the pack's own texts; user text never passes here. */
record Words(Map<String, String> replacements) {

  Words {
    replacements = new LinkedHashMap<>(replacements);
  }

  static Words of(Pack pack, String scope, String year, String unitName) {
    Map<String, String> replacements = new LinkedHashMap<>(pack.settings().terms().get(scope));
    replacements.put("年度", year);
    replacements.put("单位名称", unitName);
    return new Words(replacements);
  }

  /**
   * The text with each {@code <词>} replaced, in one pass, so that what is put in stays as it is.
   */
  String in(String text) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
      int close = text.indexOf('>', open);
      String replacement = close < 0 ? null : replacements.get(text.substring(open + 1, close));
      if (replacement == null) {
        break;
      }
      result.append(text, from, open).append(replacement);
      from = close + 1;
    }
    return result.append(text.substring(from)).toString();
  }
}
