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
        return Checked.none(List.of(Finding.error("清单-过大", place, "清单超过 20 MB", "检查是不是选错了文件。")));
      }
      return CsvText.read(Files.readAllBytes(path))
          .map(rows -> Checked.of(placed(rows, shown), List.of()))
          .orElseGet(
              () ->
                  Checked.none(
                      List.of(
                          Finding.error(
                              "清单-编码",
                              place,
                              "清单不是 UTF-8，也不是 GBK",
                              "用 Excel 或 WPS 打开，另存为 .xlsx 再试。"))));
    } catch (IOException e) {
      return Checked.none(
          List.of(Finding.error("清单-读不出", place, "清单读不出来", "检查文件权限，或关闭正在使用它的程序后再试。")));
    }
  }

  private static List<ListRow> placed(List<List<String>> rows, String shown) {
    List<ListRow> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Place line = new Place(shown, i + 1, "");
      placed.add(
          new ListRow(
              line, rows.get(i).stream().map(text -> new ListCell(line, text, "")).toList()));
    }
    return placed;
  }

  /** The rows of the first sheet that is not blank. */
  private static Checked<List<ListRow>> workbook(Checked<Grid> grid) {
    if (grid.value().isEmpty()) {
      return Checked.none(grid.findings());
    }
    List<ListRow> rows = new ArrayList<>();
    grid.value().get().sheets().stream()
        .filter(sheet -> !sheet.filled().isEmpty())
        .findFirst()
        .ifPresent(sheet -> addRows(sheet, grid.value().get().file(), rows));
    return Checked.of(rows, grid.findings());
  }

  private static void addRows(Sheet sheet, String shown, List<ListRow> rows) {
    for (int row = 0; row < sheet.rows(); row++) {
      List<ListCell> cells = new ArrayList<>();
      for (int column = 0; column < sheet.columns(); column++) {
        cells.add(cell(sheet.cell(row, column), shown));
      }
      Spot spot = Spot.cell(sheet.index(), sheet.name(), row, 0);
      rows.add(new ListRow(new Place(shown, spot, ""), cells));
    }
  }

  private static ListCell cell(GridCell cell, String shown) {
    Place place = new Place(shown, cell.spot(), "");
    return cell.kind() == GridCell.Kind.ERROR
        ? new ListCell(place, "", cell.text())
        : new ListCell(place, cell.text().strip(), "");
  }
}
