package gongkai.appraisal;

import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.ItemCounts;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The entries below one address of the data file.
 *
 * @param data all entries
 * @param counts how many items its lists have
 * @param path the address, {@code 附件/项目/3}
 */
public record Entries(YearData data, ItemCounts counts, String path) {

  static Entries of(YearData data, String path) {
    return new Entries(data, ItemCounts.of(data.facts().keySet()), path);
  }

  /** Where this entry stands in the data. */
  public FactKey key(String below) {
    return FactKey.of(path + "/" + below);
  }

  /** The paragraphs at this key; empty if blank. */
  public List<String> words(String below) {
    return data.words(key(below));
  }

  /** The words at this key as one line; empty if blank. */
  public String text(String below) {
    return String.join("", words(below));
  }

  /** The money in 元, the count or the points at this key; empty if blank. */
  public Optional<BigDecimal> number(String below) {
    return data.number(key(below));
  }

  /** Where this entry stands in the file, filled in or blank. */
  public Place place(String below) {
    return data.place(key(below));
  }

  /** The items of the list at this key, in order. */
  public List<Entries> items(String below) {
    return list(path + "/" + below);
  }

  /** The items of the list at this address of the data file, in order. */
  List<Entries> list(String list) {
    return IntStream.rangeClosed(1, counts.of(list))
        .mapToObj(number -> new Entries(data, counts, list + "/" + number))
        .toList();
  }
}
