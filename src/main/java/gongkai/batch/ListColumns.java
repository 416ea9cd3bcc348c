package gongkai.batch;

import gongkai.sheet.ListCell;
import gongkai.sheet.ListRow;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a list say what; -1 if none does.
 *
 * @param name 单位
 * @param file 文件
 * @param date 批复日期
 */
record ListColumns(int name, int file, int date) {

  private static final Set<String> NAMES =
      Set.of("单位", "单位名称", "单位全称", "部门", "部门名称", "预算单位", "预算单位名称", "填报单位", "名称");
  private static final Set<String> FILES = Set.of("文件", "数据文件", "文件名", "文件名称", "路径");
  private static final Set<String> DATES = Set.of("批复日期", "批复时间", "批复日", "决算批复日期", "决算批复时间");

  /** What a heading says that is meant for a date. */
  private static final String DATE = "批复";

  /** Those of a row of headings; nothing if it is none. */
  static Optional<ListColumns> of(ListRow row) {
    ListColumns columns = new ListColumns(row.column(NAMES), row.column(FILES), row.column(DATES));
    return columns.name < 0 && columns.file < 0 ? Optional.empty() : Optional.of(columns);
  }

  /** Whether a row only says the same headings again, as on each page of a printed list. */
  boolean areRepeated(ListRow row) {
    return of(row).filter(this::equals).isPresent();
  }

  /** The column of which somebody may think that it gives the dates, although none does. */
  Optional<ListCell> unknownDate(ListRow headings) {
    return date >= 0
        ? Optional.empty()
        : headings.cells().stream().filter(cell -> cell.plain().contains(DATE)).findFirst();
  }
}
