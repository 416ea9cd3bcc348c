package gongkai.fillin;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.read.DataFile;
import gongkai.sheet.Grid;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Reads a workbook that people have filled in as a data file. */
public final class FillInReader {

  /** Code of the finding that a workbook is well written, but not one to be filled in. */
  public static final String NOT_FILL_IN = "文件-工作簿";

  private FillInReader() {}

  /** Whether this is a workbook that was made to be filled in. */
  public static boolean isFillIn(Grid grid) {
    return grid.sheets().stream().anyMatch(FillInReader::isFillIn);
  }

  private static boolean isFillIn(Sheet sheet) {
    return sheet.cell(0, Canvas.KEYS).text().equals(Keys.BOOK);
  }

  /**
   * What the workbook says; sheets that are not to be filled in are passed over.
   *
   * @return no value if it is another kind of workbook
   */
  public static Checked<DataFile> read(Grid grid) {
    if (!isFillIn(grid)) {
      return Checked.none(
          List.of(
              Finding.error(
                  NOT_FILL_IN,
                  new Place(grid.file(), Spot.NONE, ""),
                  "这不是 gongkai new 生成的填报工作簿",
                  "用 gongkai new 单位.xlsx 生成一份再填；导出的公开表用 gongkai import 导入。")));
    }
    List<Finding> findings = new ArrayList<>();
    List<Finding> lost = new ArrayList<>();
    Branch tree = new Branch();
    ItemTables tables = new ItemTables(grid.file(), findings);
    for (Sheet sheet : grid.sheets()) {
      if (isFillIn(sheet)) {
        new SheetReader(grid.file(), sheet, tree, tables, findings, lost).read();
      } else if (HiddenKeys.areGone(sheet)) {
        Place place = new Place(grid.file(), sheet.cell(0, 0).spot(), "");
        lost.add(HiddenKeys.lost(place, "“" + sheet.name() + "”表隐藏的第一栏没有了，认不出各行填什么"));
      }
    }
    if (!lost.isEmpty()) {
      // What stands beside lost keys would be asked for as if nobody had filled it in.
      return Checked.none(lost);
    }
    tables.grow(tree);
    return Checked.of(DataFile.of(grid.file(), tree.mapping()), findings);
  }
}
