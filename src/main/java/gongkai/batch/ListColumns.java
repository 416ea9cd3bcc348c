package gongkai.batch;

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

  private static final Set<String> NAMES = Set.of("单位", "单位名称", "单位全称", "部门", "部门名称", "预算单位", "名称");
  private static final Set<String> FILES = Set.of("文件", "数据文件", "文件名", "文件名称", "路径");
  private static final Set<String> DATES = Set.of("批复日期", "批复时间", "决算批复日期", "决算批复时间");

  /** Those of a row of headings; nothing if it is none. */
  static Optional<ListColumns> of(ListRow row) {
    ListColumns columns =
        new ListColumns(column(row, NAMES), column(row, FILES), column(row, DATES));
    return columns.name < 0 && columns.file < 0 ? Optional.empty() : Optional.of(columns);
  }

  private static int column(ListRow row, Set<String> words) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (words.contains(row.cell(i).replaceAll("\\s", ""))) {
        return i;
      }
    }
    return -1;
  }
}
