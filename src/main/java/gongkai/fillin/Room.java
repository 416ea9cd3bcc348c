package gongkai.fillin;

import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.model.YearData;
import java.util.List;
import java.util.regex.Pattern;

/** How much a cell of a workbook holds. */
public final class Room {

  private static final int CHARACTERS = 32_767;
  private static final Pattern IN_ITEM = Pattern.compile("/\\d+/");

  private Room() {}

  /** The entries that no cell can hold. */
  public static List<Finding> lacking(YearData data) {
    return data.all().stream()
        .filter(fact -> fact instanceof Fact.Words words && isTooLong(words))
        .map(
            fact ->
                Finding.error(
                    "数据-值",
                    fact.place(),
                    "文字太长，工作簿的一格放不下",
                    "一格不超过 " + CHARACTERS + " 字，几段合起来算，删减一些。"))
        .toList();
  }

  /** Paragraphs stand in cells of their own; those of an item share one. */
  private static boolean isTooLong(Fact.Words words) {
    if (IN_ITEM.matcher(words.key().path()).find()) {
      return String.join("\n", words.paragraphs()).length() > CHARACTERS;
    }
    return words.paragraphs().stream().anyMatch(paragraph -> paragraph.length() > CHARACTERS);
  }
}
