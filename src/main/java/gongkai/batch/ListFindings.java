package gongkai.batch;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.sheet.ListCell;
import gongkai.sheet.ListRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is to say about a list and its rows. */
final class ListFindings {

  private static final String DATE = "清单-日期";

  /** A report is approved in the year after its own; so many years later it is a slip. */
  private static final int MOST_YEARS = 5;

  private static final int MOST_FILES = 5;

  private ListFindings() {}

  /** No row of it has the headings that a list needs. */
  static Finding headless(Path list, List<ListRow> rows) {
    Place place = Place.file(list.toString());
    boolean wide =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.text().matches(".*(单位|文件).*[，；、].*|.*[，；、].*(单位|文件).*"));
    if (wide) {
      return Finding.error("清单-栏名", place, "清单的各栏没有分开", "栏要用半角逗号或制表符隔开；用 Excel 另存为 .xlsx 最省事。");
    }
    boolean text = list.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    String sheet = rows.isEmpty() ? "" : rows.get(0).place().spot().sheet();
    return Finding.error(
        "清单-栏名",
        place,
        "清单里没有“单位”或“文件”这一栏",
        "第一行写栏名：单位、文件、批复日期。"
            + (text || sheet.isEmpty() ? "" : "只读第一个有内容的工作表，现为“" + sheet + "”，清单要放在那里。"));
  }

  /** Units of whom it cannot be said which data file is theirs are not said to have given none. */
  static final String NOT_GIVEN = "清单-没有交";

  /** A row that does not say of whom it speaks. */
  static Finding lost(ListedRow row) {
    return Finding.warning(
        "清单-没有单位", row.row().place(), "这一行没有写单位，也没有写文件，没有做", "是单位的，补上“单位”一栏；不是的，删去这一行。");
  }

  /** A heading that is not understood. */
  static Finding unknownDate(ListCell heading) {
    return Finding.warning(
        DATE, heading.place(), "“" + heading.text() + "”这一栏没有用上", "是批复日期的，栏名写“批复日期”。");
  }

  /** Files beside those of the list that may be of units, too. */
  static Finding unlisted(Path list, List<Path> files) {
    return Finding.warning(
        "清单-没有列",
        Place.file(list.toString()),
        "各单位的文件夹里还有 "
            + files.size()
            + " 个文件不在清单里，没有做："
            + files.stream().limit(MOST_FILES).map(Path::toString).collect(Collectors.joining("、"))
            + (files.size() > MOST_FILES ? " 等" : ""),
        "是单位数据文件的，写进清单；不是的不用管。");
  }

  /** Why a row has no data file, of those that were found. */
  static Finding missing(ListedRow row, List<Path> files) {
    Place place = row.spot().unit();
    if (files.size() > 1) {
      String all = files.stream().map(Path::toString).collect(Collectors.joining("、"));
      return Finding.error(
          "清单-几个文件",
          place,
          "“" + row.name() + "”有 " + files.size() + " 个数据文件：" + all,
          "在清单的“文件”一栏写明用哪一个。");
    }
    return row.file().isEmpty()
        ? Finding.error(
            NOT_GIVEN,
            place,
            "没有找到“" + row.name() + "”的数据文件",
            "催交；已交的，文件名或文件里的单位名称要与清单一致，或在“文件”一栏写明。")
        : Finding.error(
            NOT_GIVEN,
            row.filePlace(),
            "没有“" + row.file() + "”这个文件",
            "催交；已交的，改正“文件”一栏，从清单所在的文件夹写起。");
  }

  /** A cell that has no value, although something stands there. */
  static Finding fault(Place place, String fault) {
    return Finding.error(
        "清单-格子", place, "这一格没有值（" + fault + "）", "用 Excel 或 WPS 打开清单，算好再保存一次，或直接写上。");
  }

  /** A date that is none. */
  static Finding noDate(ListedRow row) {
    String fault = row.fault(row.columns().date());
    return Finding.warning(
        DATE,
        row.spot().date(),
        fault.isEmpty() ? "批复日期“" + row.date() + "”认不出" : "批复日期没有值（" + fault + "）",
        "写成 2025-08-01 这样。");
  }

  /** A date on which the report of this year cannot well have been approved. */
  static Optional<Finding> oddDate(ListedUnit unit, int year) {
    if (year == 0 || unit.approved().isEmpty() || unit.listed().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = unit.approved().get();
    String odd =
        day.getYear() <= year
            ? "在 " + year + " 年度结束以前"
            : day.getYear() > year + MOST_YEARS ? "比 " + year + " 年度晚 " + MOST_YEARS + " 年以上" : "";
    return odd.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                DATE,
                unit.listed().get().date(),
                "批复日期 " + day + " " + odd,
                "公开期限按它算；写错的改正，改好再做一次。"));
  }
}
