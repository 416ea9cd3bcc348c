package gongkai.intake;

import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a form has, and may have, in its header. */
final class HeaderWords {

  private static final String LEFT = "·";
  private static final String ABOVE = "^";

  private final List<Head> heads = new ArrayList<>();
  private final Map<String, String> synonyms = new HashMap<>();
  private final Set<String> codes;
  private final Set<String> numbers;
  private final Set<String> labels;
  private final Set<String> ignored;
  private final Set<String> known = new HashSet<>();

  /**
   * The header of one column of figures.
   *
   * @param id 栏次
   * @param path from above, plain
   * @param names other names of the whole, plain
   */
  private record Head(String id, List<String> path, Set<String> names) {

    private String leaf() {
      return path.get(path.size() - 1);
    }

    /** How well it fits; 0: not at all. */
    private int fits(List<String> words) {
      String joined = String.join("", words);
      String last = words.get(words.size() - 1);
      if (path.equals(words)) {
        return 4;
      }
      if (String.join("", path).equals(joined) || names.contains(joined)) {
        return 3;
      }
      if (!leaf().equals(last) && !names.contains(last)) {
        return 0;
      }
      boolean related = path.subList(0, path.size() - 1).stream().anyMatch(words::contains);
      return related ? 2 : 1;
    }
  }

  HeaderWords(TableForm form, IntakeMap map) {
    List<List<String>> grid =
        form.head().stream().map(row -> row.stream().map(HeaderWords::plain).toList()).toList();
    Set<String> own = new HashSet<>();
    grid.forEach(own::addAll);
    form.columns().forEach(column -> own.add(Plain.words(column.name())));
    form.lines()
        .filter(line -> line.kind() == Line.Kind.HEADER)
        .flatMap(line -> line.cells().stream())
        .forEach(cell -> own.add(Plain.words(cell)));
    form.columns().forEach(column -> own.remove(column.id()));
    map.synonyms()
        .forEach(
            (word, others) -> {
              if (own.contains(Plain.words(word))) {
                others.stream()
                    .map(Plain::words)
                    .filter(other -> !own.contains(other))
                    .forEach(other -> synonyms.put(other, Plain.words(word)));
              }
            });
    for (Column column : form.columns()) {
      Set<String> names = new HashSet<>(Set.of(Plain.words(column.name())));
      map.columnAliases(form.key(), column.id()).forEach(name -> names.add(Plain.words(name)));
      heads.add(new Head(column.id(), path(grid, column), names));
      known.addAll(names);
    }
    codes = plain(map.words().codes());
    numbers = plain(map.words().numbers());
    labels = plain(map.words().labels());
    ignored = plain(map.words().ignored());
    known.addAll(own);
    known.addAll(codes);
    known.addAll(numbers);
    known.addAll(labels);
    known.remove("");
  }

  private static Set<String> plain(List<String> words) {
    Set<String> plain = new HashSet<>();
    words.forEach(word -> plain.add(Plain.words(word)));
    return plain;
  }

  private static String plain(String cell) {
    return cell.equals(LEFT) || cell.equals(ABOVE) ? cell : Plain.words(cell);
  }

  /** The words above the number of a column; its name if the form numbers no columns. */
  private static List<String> path(List<List<String>> grid, Column column) {
    List<String> last = grid.isEmpty() ? List.of() : grid.get(grid.size() - 1);
    int at = last.indexOf(column.id());
    List<String> path = new ArrayList<>();
    for (int row = 0; at >= 0 && row < grid.size() - 1; row++) {
      int left = at;
      while (left > 0 && grid.get(row).get(left).equals(LEFT)) {
        left--;
      }
      String words = grid.get(row).get(left);
      if (!words.equals(ABOVE) && !words.isEmpty()) {
        path.add(words);
      }
    }
    return path.isEmpty() ? List.of(Plain.words(column.name())) : path;
  }

  /** A header as the form would write it. */
  String canonical(String text) {
    String plain = Plain.words(text);
    return synonyms.getOrDefault(plain, plain);
  }

  /** Whether a header of this form may say so. */
  boolean isKnown(String text) {
    return known.contains(canonical(text));
  }

  boolean isCode(String text) {
    return codes.contains(Plain.words(text));
  }

  boolean isNumber(String text) {
    return numbers.contains(Plain.words(text));
  }

  boolean isLabel(String text) {
    return labels.contains(Plain.words(text));
  }

  boolean isIgnored(String text) {
    return ignored.contains(Plain.words(text));
  }

  /**
   * Which of these columns a header means.
   *
   * @param path from above, canonical
   * @return those that fit best: one if it is clear, none if it is not known
   */
  List<String> columns(List<String> path, Collection<String> among) {
    List<String> best = new ArrayList<>();
    int most = 1;
    for (Head head : heads) {
      int fits = path.isEmpty() || !among.contains(head.id()) ? 0 : head.fits(path);
      if (fits > most) {
        best.clear();
        most = fits;
      }
      if (fits == most && !best.contains(head.id())) {
        best.add(head.id());
      }
    }
    return best;
  }
}
