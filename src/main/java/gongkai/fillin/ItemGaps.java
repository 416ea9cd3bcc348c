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
    piece("AND(" + number + "<>\"\"," + name + "=" + Inputs.quoted(UNKNOWN) + ")", UNKNOWN + " ");
    return this;
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
        String unless = file.map(cell -> "," + cell + "=\"\"").orElse("");
        piece("AND(" + cells.get(i) + "=\"\"" + unless + ")", "“" + columns.get(i).title() + "”");
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
