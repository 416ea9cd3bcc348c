package gongkai.sheet;

import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates, which a workbook keeps as numbers with a format. */
final class Dates {

  private Dates() {}

  /** Whether a number of this format is shown as a date or a time. */
  static boolean isDate(int id, String format) {
    return isBuiltInChinese(id) || DateUtil.isADateFormat(id, format);
  }

  /** Formats that a Chinese program has without writing them down. */
  private static boolean isBuiltInChinese(int id) {
    return id >= 27 && id <= 36 || id >= 50 && id <= 58;
  }

  /** The format of a built-in number, as far as it matters here. */
  static String builtIn(int id) {
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
    String shown = format.replaceAll("\"", "");
    boolean chinese = shown.contains("年");
    boolean day = shown.matches("(?i).*d.*") || !chinese;
    String year = date.getYear() + (chinese ? "年" : "-");
    String month = date.getMonthValue() + (chinese ? "月" : day ? "-" : "");
    return year + month + (day ? date.getDayOfMonth() + (chinese ? "日" : "") : "");
  }
}
