package gongkai.fillin;

import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.model.YearData;
import java.util.List;

/** How much a cell of a workbook holds. */
public final class Room {

  private static final int CHARACTERS = 32_767;

  private Room() {}

  /** The entries that no cell can hold. */
  public static List<Finding> lacking(YearData data) {
    return data.all().stream()
        .filter(fact -> fact instanceof Fact.Words words && isTooLong(words))
        .map(
            fact ->
                Finding.error(
                    "数据-值", fact.place(), "文字太长，工作簿的一格放不下", "分成几段，一段不超过 " + CHARACTERS + " 字。"))
        .toList();
  }

  /** Paragraphs stand in cells of their own. */
  private static boolean isTooLong(Fact.Words words) {
    return words.paragraphs().stream().anyMatch(paragraph -> paragraph.length() > CHARACTERS);
  }
}
