package gongkai.sheet;

import gongkai.finding.Place;
import java.text.Normalizer;

/**
 * A cell of a list as it is written.
 *
 * @param place where it stands: the line of a text, the cell of a workbook
 * @param text without blanks around it; empty if it has a fault
 * @param fault why it has no value, {@code #REF!} or a formula that was never worked out; empty if
 *     it has none
 */
public record ListCell(Place place, String text, String fault) {

  /** The text without blanks, all characters of half width. */
  public String plain() {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
