package gongkai.intake;

import gongkai.intake.Caption.Words;
import gongkai.pack.IntakeMap;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the unit's name, the year and 金额单位 above a table. */
final class CaptionReader {

  /** Captions stand above the header, and headers begin within these rows. */
  private static final int ROWS = 12;

  private static final String DIGITS = "〇一二三四五六七八九";

  /** A year of account, not the year of a day. */
  private static final List<Pattern> YEARS =
      List.of(
          Pattern.compile("([2２][0０][0-9０-９]{2})\\s*年\\s*度"),
          Pattern.compile("(二[〇○零Ｏ一二三四五六七八九]{3})\\s*年\\s*度"),
          Pattern.compile("([2２][0０][0-9０-９]{2})\\s*年(?!\\s*[0-9０-９]{1,2}\\s*月)"));

  private static final Pattern MONEY = Pattern.compile("(?:人民币)?([十百千万亿]*元)(?:[\\s,，（(）)、;；].*)?");

  private final Pattern label;
  private final Pattern moneyLabel;

  CaptionReader(IntakeMap.Words words) {
    label = labels(words.names());
    moneyLabel = labels(words.money());
  }

  /** The label at the beginning or after a blank, a colon, and what follows. */
  private static Pattern labels(List<String> labels) {
    String any =
        labels.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(CaptionReader::spaced)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?:^|[\\s(（])(" + any + ")\\s*[:：]\\s*(.*)", Pattern.DOTALL);
  }

  /** With blanks anywhere between its characters. */
  private static String spaced(String word) {
    return word.chars()
        .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
        .collect(Collectors.joining("\\s*"));
  }

  Caption read(Sheet sheet) {
    List<GridCell> cells =
        sheet.cells().stream().filter(cell -> cell.row() < sheet.first() + ROWS).toList();
    Optional<Words> money = Optional.empty();
    Optional<Named> named = Optional.empty();
    for (GridCell cell : cells) {
      money = money.or(() -> money(sheet, cell));
      named = named.or(() -> named(sheet, cell));
    }
    return new Caption(named.map(Named::label), named.map(Named::name), year(cells), money);
  }

  /** A label with the unit's name. */
  private record Named(Words label, Words name) {}

  private Optional<Words> money(Sheet sheet, GridCell cell) {
    return matches(moneyLabel, cell)
        .flatMap(match -> money(value(match, sheet, cell)).stream())
        .findFirst()
        .map(unit -> new Words(unit, cell));
  }

  private static Optional<String> money(String text) {
    Matcher match = MONEY.matcher(text);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private Optional<Named> named(Sheet sheet, GridCell cell) {
    for (MatchResult match : matches(label, cell).toList()) {
      String value = value(match, sheet, cell);
      String name = name(value);
      if (!name.isEmpty() && money(value).isEmpty()) {
        Words words = new Words(Plain.words(match.group(1)), cell);
        return Optional.of(new Named(words, new Words(name, cell)));
      }
    }
    return Optional.empty();
  }

  /** Every place in a cell where a label stands, with all that follows. */
  private static Stream<MatchResult> matches(Pattern pattern, GridCell cell) {
    Matcher matcher = pattern.matcher(normal(cell.text()));
    Stream.Builder<MatchResult> found = Stream.builder();
    for (int from = 0; matcher.find(from); from = matcher.end(1)) {
      found.add(matcher.toMatchResult());
    }
    return found.build();
  }

  private static String normal(String text) {
    return text.replaceAll("[\\p{Z}\\s]", " ");
  }

  /** What follows the label, in its own cell or the next one. */
  private static String value(MatchResult match, Sheet sheet, GridCell cell) {
    String own = match.group(2).strip();
    if (!own.isEmpty()) {
      return own;
    }
    return sheet.row(cell.row()).tailMap(cell.column() + 1).values().stream()
        .findFirst()
        .map(next -> normal(next.text()).strip())
        .orElse("");
  }

  /** Up to a wide blank, a year or the next label. */
  private String name(String text) {
    int end = text.length();
    for (Pattern stop :
        List.of(
            YEARS.get(0),
            YEARS.get(1),
            YEARS.get(2),
            moneyLabel,
            label,
            Pattern.compile("\\s{2,}"))) {
      Matcher match = stop.matcher(text);
      if (match.find()) {
        end = Math.min(end, match.start());
      }
    }
    return text.substring(0, end).strip();
  }

  private static Optional<Words> year(List<GridCell> cells) {
    for (Pattern pattern : YEARS) {
      for (GridCell cell : cells) {
        Matcher match = pattern.matcher(normal(cell.text()));
        if (match.find()) {
          return Optional.of(new Words(western(match.group(1)), cell));
        }
      }
    }
    return Optional.empty();
  }

  private static String western(String year) {
    StringBuilder digits = new StringBuilder();
    for (char c :
        Normalizer.normalize(year, Normalizer.Form.NFKC).replaceAll("[○零O]", "〇").toCharArray()) {
      int digit = DIGITS.indexOf(c);
      digits.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return digits.toString();
  }
}
