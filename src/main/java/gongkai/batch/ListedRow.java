package gongkai.batch;

import gongkai.finding.Place;
import gongkai.model.UnitNames;
import gongkai.sheet.ListCell;
import gongkai.sheet.ListRow;
import java.util.Set;

/** A row of a list, read by its columns. */
record ListedRow(ListRow row, ListColumns columns) {

  /** What stands at the head of a row that sums up the others. */
  private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计");

  /** Whether it speaks of a unit: it is not blank, and no sum of others. */
  boolean isUnit() {
    String first =
        row.cells().stream()
            .map(ListCell::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    boolean blank = (name() + file() + fault(columns.name()) + fault(columns.file())).isEmpty();
    return !blank && !SUMS.contains(UnitNames.key(first).replaceAll("[::]$", ""));
  }

  String name() {
    return row.cell(columns.name());
  }

  String file() {
    return row.cell(columns.file());
  }

  String date() {
    return row.cell(columns.date());
  }

  String fault(int column) {
    return row.fault(column);
  }

  /** Where its unit is named, or its file if that is all. */
  ListSpot spot() {
    boolean named = !(name() + fault(columns.name())).isEmpty();
    return new ListSpot(row.at(named ? columns.name() : columns.file()), row.at(columns.date()));
  }

  /** Where its file is named, or would be. */
  Place filePlace() {
    return row.at(columns.file());
  }
}
