package gongkai.check;

import gongkai.model.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something found in a text.
 *
 * @param text the paragraph
 * @param start where it begins
 * @param end where it ends
 */
record Hit(String text, int start, int end) {

  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private static final int AROUND = 8;

  /** Everything in these paragraphs that matches. */
  static List<Hit> all(Fact.Words words, Pattern pattern) {
    return all(words, pattern, UnaryOperator.identity());
  }

  /**
   * Everything in these paragraphs that matches.
   *
   * @param mask what makes a paragraph ready for the search; it keeps the length
   */
  static List<Hit> all(Fact.Words words, Pattern pattern, UnaryOperator<String> mask) {
    return words.paragraphs().stream()
        .flatMap(
            text ->
                pattern
                    .matcher(mask.apply(text))
                    .results()
                    .map(match -> new Hit(text, match.start(), match.end())))
        .toList();
  }

  /** Every one of these words in the paragraphs, the longest first. */
  static List<Hit> all(Fact.Words words, List<String> wanted) {
    return contains(words, wanted) ? all(words, pattern(choice(wanted))) : List.of();
  }

  /** Whether any of these words occurs at all: for most texts the quick answer that spares more. */
  static boolean contains(Fact.Words words, List<String> wanted) {
    return words.paragraphs().stream().anyMatch(text -> wanted.stream().anyMatch(text::contains));
  }

  /** Full-width digits made half-width. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit >= '０' && digit <= '９') {
        narrow.setCharAt(i, (char) (digit - '０' + '0'));
      }
    }
    return narrow.toString();
  }

  /**
   * The pattern of this writing, made once: a pack has few, and every text of every report is
   * searched with them.
   */
  static Pattern pattern(String regex) {
    return PATTERNS.computeIfAbsent(regex, Pattern::compile);
  }

  /** The same as a part of a pattern. */
  static String choice(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** What was found. */
  String found() {
    return text.substring(start, end);
  }

  /** What was found, with a few characters on either side. */
  String excerpt() {
    int from = cut(Math.max(0, start - AROUND));
    int to = cut(Math.min(text.length(), end + AROUND));
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  /** No character is cut in two. */
  private int cut(int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** The different things found, {@code “甲”“乙”}. */
  static String list(List<Hit> hits) {
    return hits.stream().map(Hit::found).distinct().collect(Collectors.joining("”“", "“", "”"));
  }

  /** Where to look: the first place, and how many there are. */
  static String where(List<Hit> hits) {
    String first = "“" + hits.get(0).excerpt() + "”";
    return hits.size() == 1 ? first : first + "等 " + hits.size() + " 处";
  }
}
