package gongkai.fillin;

import gongkai.pack.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one formula what a row of a list of items still needs. */
final class ItemGaps {

  /** Shown for the name of an item that there is not. */
  static final String UNKNOWN = "没有这个序号";

  private final List<String> pieces = new ArrayList<>();

  /** Whether something is filled in, as a formula. */
  private final String filled;

  ItemGaps(List<String> cells) {
    this.filled = "COUNTA(" + String.join(",", cells) + ")>0";
  }

  /** The row is an item with a number of its own. */
  ItemGaps own(String number, Area numbers) {
    piece(number + "=\"\"", "“序号”");
    piece("AND(" + number + "<>\"\",COUNTIF(" + numbers.here() + "," + number + ")>1)", "序号重复 ");
    return this;
  }

  /** The row names an item by its number, whose name is looked up. */
  ItemGaps referring(String number, String name) {
    piece(number + "=\"\"", "“序号”");
    String unknown = "OR(" + name + "=\"\"," + name + "=" + Inputs.quoted(UNKNOWN) + ")";
    piece("AND(" + number + "<>\"\"," + unknown + ")", UNKNOWN + " ");
    return this;
  }

  /**
   * Rows of another sheet belong to the item.
   *
   * @param sum of them, blank if there are none
   * @param file cell that may name a file instead
   */
  ItemGaps rows(String sum, Optional<String> file, String words) {
    piece("AND(" + sum + "=\"\"" + unless(file) + ")", words + " ");
    return this;
  }

  private static String unless(Optional<String> file) {
    return file.map(cell -> "," + cell + "=\"\"").orElse("");
  }

  /**
   * What may not be blank.
   *
   * @param file cell that may name a file instead of all entries
   */
  ItemGaps required(
      Schema item, List<ItemColumn> columns, List<String> cells, Optional<String> file) {
    for (int i = 0; i < columns.size(); i++) {
      if (item.required().contains(columns.get(i).key())) {
        String blank = "AND(" + cells.get(i) + "=\"\"" + unless(file) + ")";
        piece(blank, "“" + columns.get(i).title() + "”");
      }
    }
    return this;
  }

  String formula() {
    return pieces.isEmpty()
        ? "\"\""
        : pieces.stream().collect(Collectors.joining("&", "IF(" + filled + ",", ",\"\")"));
  }

  private void piece(String when, String words) {
    pieces.add("IF(" + when + "," + Inputs.quoted(words) + ",\"\")");
  }
}
