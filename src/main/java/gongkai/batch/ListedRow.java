package gongkai.batch;

import gongkai.finding.Place;
import gongkai.sheet.ListCell;
import gongkai.sheet.ListRow;
import java.util.regex.Pattern;

/** A row of a list, read by its columns. */
record ListedRow(ListRow row, ListColumns columns) {

  /** How a row begins that sums up the others, heads some of them or says something below them. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(合计|总计|小计|共计)(:.*)?|(备注|注|说明|填表人?|制表人?|填报人|审核人?|联系人|负责人):.*|[一二三四五六七八九十]+、.*");

  /** Whether it speaks of a unit: it is not blank, no sum of others and no note. */
  boolean isUnit() {
    return !isNameless() && !isAside();
  }

  /** Whether something stands there, but neither a unit nor a file. */
  boolean isLost() {
    return isNameless() && !first().isEmpty() && !isAside();
  }

  private boolean isNameless() {
    return (name() + file() + fault(columns.name()) + fault(columns.file())).isEmpty();
  }

  private boolean isAside() {
    return ASIDE.matcher(first()).matches() || columns.areRepeated(row);
  }

  private String first() {
    return row.cells().stream()
        .map(ListCell::plain)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
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
