package gongkai.intake;

import gongkai.pack.IntakeMap;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the tables by their names and numbers. */
final class Titles {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Leading zeros of a table number are left out as often as not. */
  private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  private final List<Name> names = new ArrayList<>();
  private final List<Name> numbers = new ArrayList<>();
  private final List<String> beside;

  /** A name of a table, plain. */
  private record Name(String form, String words) {}

  Titles(Pack pack, IntakeMap map) {
    for (TableForm form : pack.forms().values()) {
      String key = form.key();
      numbers.add(new Name(key, number(form.number())));
      inEachScope(pack, form.words().title()).forEach(name -> names.add(new Name(key, name)));
      map.titles()
          .getOrDefault(key, List.of())
          .forEach(name -> names.add(new Name(key, Plain.words(name))));
    }
    names.sort(Comparator.comparing((Name name) -> name.words().length()).reversed());
    beside =
        Stream.concat(map.words().beside().stream(), map.words().continued().stream())
            .map(Plain::words)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  /** A text of the pack with the words of each 口径, plain. */
  static List<String> inEachScope(Pack pack, String text) {
    return pack.settings().terms().values().stream()
        .map(terms -> Plain.words(inScope(text, terms)))
        .distinct()
        .toList();
  }

  /** A text of the pack with the words of one 口径. */
  static String inScope(String text, Map<String, String> terms) {
    String replaced = text;
    for (Map.Entry<String, String> term : terms.entrySet()) {
      replaced = replaced.replace("<" + term.getKey() + ">", term.getValue());
    }
    return replaced;
  }

  private static String number(String text) {
    return ZEROS.matcher(Plain.words(text)).replaceAll("");
  }

  /** The table whose number this text is, with nothing but its name beside it. */
  Optional<String> byNumber(String text, String unit) {
    String plain = number(text);
    return numbers.stream()
        .filter(name -> plain.contains(name.words()))
        .filter(
            name -> {
              String rest = plain.replace(name.words(), "");
              return isNothing(rest, Plain.words(unit)) || byName(rest, unit).isPresent();
            })
        .map(Name::form)
        .findFirst();
  }

  /**
   * The table whose name this text is, apart from words that may stand beside it.
   *
   * @param unit the unit's name, if it is known
   */
  Optional<String> byName(String text, String unit) {
    String plain = Plain.words(text);
    for (Name name : names) {
      int at = plain.lastIndexOf(name.words());
      if (at >= 0) {
        String rest = plain.substring(0, at) + plain.substring(at + name.words().length());
        if (isNothing(rest, Plain.words(unit))) {
          return Optional.of(name.form());
        }
      }
    }
    return Optional.empty();
  }

  private boolean isNothing(String rest, String unit) {
    String left = number(rest);
    for (Name number : numbers) {
      left = left.replace(number.words(), "");
    }
    left = DIGITS.matcher(unit.isEmpty() ? left : left.replace(unit, "")).replaceAll("");
    for (String word : beside) {
      left = left.replace(word, "");
    }
    return left.isEmpty();
  }
}
