package gongkai.fillin;

import gongkai.pack.WorkbookPlan.Items;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a list of items that is there from the beginning.
 *
 * @param number of the item; 0: none yet
 * @param path of what stands in it; empty: nothing does
 */
record ItemRow(int number, String path) {

  /** Blank rows below what is there already. */
  private static final int MORE = 5;

  /** What is known already, and room for more; blank items have their numbers already. */
  static List<ItemRow> of(Items plan, Known known) {
    boolean nested = plan.path().contains("*");
    List<ItemRow> rows = new ArrayList<>();
    if (nested) {
      for (int parent = 1; parent <= known.items(plan.numbered()); parent++) {
        String list = plan.path().replace("*", String.valueOf(parent));
        for (int number = 1; number <= known.items(list); number++) {
          rows.add(new ItemRow(parent, list + "/" + number));
        }
      }
    } else {
      for (int number = 1; number <= known.items(plan.path()); number++) {
        rows.add(new ItemRow(number, plan.path() + "/" + number));
      }
    }
    int count = Math.max(plan.spare(), rows.size() + MORE);
    while (rows.size() < count) {
      rows.add(new ItemRow(nested ? 0 : rows.size() + 1, ""));
    }
    return rows;
  }
}
