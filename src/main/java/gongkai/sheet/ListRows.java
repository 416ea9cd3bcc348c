package gongkai.sheet;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the rows of a list that people made, be it a workbook or a text. */
public final class ListRows {

  /** A list of all units of a province has some 2 MB. */
  private static final long MAX_BYTES = 20L * 1024 * 1024;

  private ListRows() {}

  /**
   * The rows of a list.
   *
   * @param path where it lies
   * @param shown the list as the user named it; a text if it ends in {@code .csv}
   */
  public static Checked<List<ListRow>> read(Path path, String shown) {
    return shown.toLowerCase(Locale.ROOT).endsWith(".csv")
        ? text(path, shown)
        : workbook(GridReader.open(path, shown));
  }

  private static Checked<List<ListRow>> text(Path path, String shown) {
    Place place = Place.file(shown);
    try {
      if (Files.size(path) > MAX_BYTES) {
        return refused("清单-过大", place, "清单超过 20 MB", "检查是不是选错了文件。");
      }
      return CsvText.read(Files.readAllBytes(path))
          .map(text -> rows(text, shown))
          .orElseGet(
              () ->
                  refused("清单-编码", place, "清单不是 UTF-8，也不是 GBK", "用 Excel 或 WPS 打开，另存为 .xlsx 再试。"));
    } catch (IOException e) {
      return refused("清单-读不出", place, "清单读不出来", "检查文件权限，或关闭正在使用它的程序后再试。");
    }
  }

  private static Checked<List<ListRow>> rows(CsvText text, String shown) {
    if (text.unclosed().isPresent()) {
      Place line = new Place(shown, text.unclosed().get(), "");
      return refused("清单-引号", line, "从这一行起，有一个引号没有配对", "补上或删去一个引号；用 Excel 另存为 .xlsx 最省事。");
    }
    return Checked.of(text.rows().stream().map(row -> placed(row, shown)).toList(), List.of());
  }

  private static ListRow placed(CsvText.Row row, String shown) {
    Place line = new Place(shown, row.line(), "");
    return new ListRow(
        line, row.cells().stream().map(text -> new ListCell(line, text, "")).toList());
  }

  private static Checked<List<ListRow>> refused(
      String code, Place place, String message, String advice) {
    return Checked.none(List.of(Finding.error(code, place, message, advice)));
  }

  /** The rows of the first sheet that is not blank. */
  private static Checked<List<ListRow>> workbook(Checked<Grid> grid) {
    if (grid.value().isEmpty()) {
      return Checked.none(grid.findings());
    }
    String file = grid.value().get().file();
    List<Sheet> sheets =
        grid.value().get().sheets().stream().filter(sheet -> !sheet.filled().isEmpty()).toList();
    List<Finding> findings = new ArrayList<>(grid.findings());
    sheets.stream().skip(1).forEach(sheet -> findings.add(unread(sheets.get(0), sheet, file)));
    return Checked.of(sheets.isEmpty() ? List.of() : rows(sheets.get(0), file), findings);
  }

  private static Finding unread(Sheet read, Sheet other, String file) {
    Place place = new Place(file, Spot.cell(other.index(), other.name(), other.first(), 0), "");
    return Finding.warning(
        "清单-工作表",
        place,
        "只读第一个有内容的工作表“" + read.name() + "”，没有读“" + other.name() + "”",
        "也是清单的，并到“" + read.name() + "”里，或另存为一个文件。");
  }

  private static List<ListRow> rows(Sheet sheet, String shown) {
    List<ListRow> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rows(); row++) {
      List<ListCell> cells = new ArrayList<>();
      for (int column = 0; column < sheet.columns(); column++) {
        cells.add(cell(downward(sheet, row, column), shown));
      }
      Spot spot = Spot.cell(sheet.index(), sheet.name(), row, 0);
      rows.add(new ListRow(new Place(shown, spot, ""), cells));
    }
    return rows;
  }

  /**
   * What is merged over several rows is said of each; what is merged over columns, of the first.
   */
  private static GridCell downward(Sheet sheet, int row, int column) {
    GridCell own = sheet.cell(row, column);
    return own.isBlank()
        ? sheet
            .region(row, column)
            .filter(region -> region.left() == column)
            .map(region -> sheet.cell(region.top(), column))
            .orElse(own)
        : own;
  }

  private static ListCell cell(GridCell cell, String shown) {
    Place place = new Place(shown, cell.spot(), "");
    return cell.kind() == GridCell.Kind.ERROR
        ? new ListCell(place, "", cell.text())
        : new ListCell(place, cell.text().strip(), "");
  }
}
