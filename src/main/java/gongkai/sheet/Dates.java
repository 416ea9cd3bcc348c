package gongkai.sheet;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates, which a workbook keeps as numbers with a format. */
final class Dates {

  private Dates() {}

  /** Whether a number of this format is shown as a date or a time. */
  static boolean isDate(int id, String format) {
    return isBuiltInChinese(id) || DateUtil.isADateFormat(id, unquoted(format));
  }

  /** Words in quotes are shown as they stand: the 年 in {@code yyyy"年度"} is no code. */
  private static String unquoted(String format) {
    return format == null ? null : format.replaceAll("\"[^\"]*\"", "");
  }

  /** Formats that a Chinese program has without writing them down. */
  private static boolean isBuiltInChinese(int id) {
    return id >= 27 && id <= 36 || id >= 50 && id <= 58;
  }

  /**
   * The format that shows a number.
   *
   * @param written what the workbook says of it; null if nothing
   */
  static String format(int id, String written) {
    return written == null || isBuiltInChinese(id) && written.startsWith("reserved")
        ? builtIn(id)
        : written;
  }

  /** The format of a built-in number, as far as it matters here. */
  private static String builtIn(int id) {
    return switch (id) {
      case 27, 36, 50, 52, 54, 57 -> "yyyy年m月";
      case 28, 29, 31, 51, 53, 58 -> "yyyy年m月d日";
      default -> "yyyy-m-d";
    };
  }

  /** A date about as its format shows it; empty of a number that is no date. */
  static String text(LocalDateTime date, String format) {
    if (date == null) {
      return "";
    }
    String codes = unquoted(format).replaceAll("\\[[^]]*]", "").toLowerCase(Locale.ROOT);
    boolean chinese = format.contains("年");
    if (codes.contains("y") && !codes.contains("m")) {
      return date.getYear() + (format.contains("年度") ? "年度" : chinese ? "年" : "");
    }
    boolean day = codes.contains("d") || !chinese;
    String year = date.getYear() + (chinese ? "年" : "-");
    String month = date.getMonthValue() + (chinese ? "月" : day ? "-" : "");
    return year + month + (day ? date.getDayOfMonth() + (chinese ? "日" : "") : "");
  }
}
