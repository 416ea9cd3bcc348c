package gongkai.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of lines or columns of the same table, as a form writes it: {@code 1..8}, {@code 27+28+29},
 * {@code 1+2-3}.
 *
 * @param terms in written order
 */
public record Formula(List<Term> terms) {

  private static final Pattern TERM = Pattern.compile("([+-]?)(\\d+)(?:\\.\\.(\\d+))?");

  public Formula {
    terms = List.copyOf(terms);
  }

  /**
   * One addend.
   *
   * @param minus whether it is subtracted
   * @param id 行次, 科目代码 or 栏次
   */
  public record Term(boolean minus, String id) {}

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static Formula parse(String text) {
    String compact = text.replace(" ", "");
    Matcher matcher = TERM.matcher(compact);
    List<Term> terms = new ArrayList<>();
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      if (end > 0 && matcher.group(1).isEmpty()) {
        throw new IllegalArgumentException(text);
      }
      boolean minus = matcher.group(1).equals("-");
      int first = Integer.parseInt(matcher.group(2));
      int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
      if (last < first) {
        throw new IllegalArgumentException(text);
      }
      for (int id = first; id <= last; id++) {
        terms.add(new Term(minus, String.valueOf(id)));
      }
      end = matcher.end();
    }
    if (terms.isEmpty() || end != compact.length()) {
      throw new IllegalArgumentException(text);
    }
    return new Formula(terms);
  }
}
