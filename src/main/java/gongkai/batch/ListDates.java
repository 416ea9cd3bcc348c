package gongkai.batch;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: 2025-08-01, 2025/8/1, 2025.8.1, 2025年8月1日, 20250801, in full-width
 * digits and with blanks in between too; and the number of days by which Excel keeps them, which a
 * cell shows that has lost its format.
 */
final class ListDates {

  private static final Pattern PARTED =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:[日号]\\s*(?:\\d.*)?|\\s.*)?");
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAYS = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

  /** Day 0 of Excel, right from March 1900 on. */
  private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

  /** A number below or above is no day on which a report can have been approved. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2099;

  private ListDates() {}

  /** The date; nothing if it is none. */
  static Optional<LocalDate> of(String written) {
    String text =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .strip()
            .replaceAll("\\s*([-/.年月日])\\s*(?=\\d)", "$1")
            .replaceAll("\\s+日", "日");
    Matcher days = DAYS.matcher(text);
    return days.matches() ? serial(Integer.parseInt(days.group(1))) : parted(text);
  }

  private static Optional<LocalDate> serial(int days) {
    LocalDate day = EXCEL.plusDays(days);
    return Optional.of(day)
        .filter(known -> known.getYear() >= FIRST_YEAR && known.getYear() <= LAST_YEAR);
  }

  private static Optional<LocalDate> parted(String text) {
    Matcher parted = PARTED.matcher(text);
    Matcher solid = SOLID.matcher(text);
    Matcher found = parted.matches() ? parted : solid;
    if (found != parted && !solid.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
