package gongkai.fillin;

import gongkai.pack.Appraised;
import gongkai.pack.Schema;
import gongkai.pack.WorkbookPlan.Item;
import gongkai.pack.WorkbookPlan.Items;
import java.util.List;
import java.util.Optional;

/**
 * A column of a list of items.
 *
 * @param key path of the entry below the item; empty if it is only to look at
 * @param title above it
 * @param schema of the entry
 * @param live what is to look at
 * @param look of its cells
 */
record ItemColumn(
    String key, String title, Optional<Schema> schema, Optional<Appraised> live, Look look) {

  private static final int FIGURE_WIDTH = 11;
  private static final int WORDS_WIDTH = 34;

  /** The columns of a list, from the left. */
  static List<ItemColumn> of(Items plan, Schema item) {
    return plan.columns().stream()
        .map(
            column ->
                column instanceof Item.Entry entry
                    ? input(entry.path(), item)
                    : live(Appraised.of(((Item.Live) column).figure()).orElseThrow()))
        .toList();
  }

  private static ItemColumn input(String key, Schema item) {
    Schema schema = item.find(key).orElseThrow();
    String title = key.replace("/", "　");
    return new ItemColumn(key, title, Optional.of(schema), Optional.empty(), Inputs.look(schema));
  }

  private static ItemColumn live(Appraised live) {
    Look look =
        switch (live) {
          case AVAILABLE, EXECUTED, BALANCE -> Look.LIVE_MONEY;
          case RATE -> Look.LIVE_RATE;
          case BUDGET_SCORE, WEIGHT, INDICATOR_SCORE, TOTAL -> Look.LIVE_SCORE;
          case GRADE -> Look.LIVE_WORDS;
        };
    return new ItemColumn("", live.label(), Optional.empty(), Optional.of(live), look);
  }

  /** Its key in the hidden cells; empty if there is nothing to read. */
  String marked() {
    return schema.map(known -> Inputs.key(key, known)).orElse("");
  }

  boolean isMoney() {
    return look == Look.MONEY || look == Look.LIVE_MONEY;
  }

  /** In characters, unless the plan says otherwise. */
  int width() {
    return switch (look) {
      case MONEY, LIVE_MONEY -> Inputs.MONEY_WIDTH;
      case WORDS -> WORDS_WIDTH;
      case CHOICE ->
          4 + 2 * schema.orElseThrow().choices().stream().mapToInt(String::length).max().orElse(0);
      default -> FIGURE_WIDTH;
    };
  }
}
