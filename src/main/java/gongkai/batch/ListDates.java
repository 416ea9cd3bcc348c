package gongkai.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: 2025-08-01, 2025/8/1, 2025.8.1, 2025年8月1日, 20250801. */
final class ListDates {

  private static final Pattern PARTED =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(\\s.*)?");
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})()");

  private ListDates() {}

  /** The date; nothing if it is none. */
  static Optional<LocalDate> of(String text) {
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
