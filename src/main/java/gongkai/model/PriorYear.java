package gongkai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Last year's figures as last year's own file gives them (上年数).
 *
 * @param source where they are from
 * @param figures by the address of the entry of this year's file that they fill
 * @param openings what this year must begin with, by the address of this year's entry (年初数)
 * @param lists paths of entries by 科目 that it knows all of: a 科目 that is not among the figures had
 *     nothing
 */
public record PriorYear(
    Source source,
    Map<FactKey, Fact.Money> figures,
    Map<FactKey, Fact.Money> openings,
    Set<String> lists) {

  public PriorYear {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    openings = Collections.unmodifiableMap(new LinkedHashMap<>(openings));
    lists = Collections.unmodifiableSet(new LinkedHashSet<>(lists));
  }

  /**
   * Last year's file.
   *
   * @param file as the user named it
   * @param name 单位名称; empty if it does not say
   * @param year 年度; empty if it does not say
   * @param unit 金额单位, which says how exact its figures are
   * @param gaps tables and cells that are asked for and not there, as the form names them
   */
  public record Source(
      String file,
      Optional<String> name,
      Optional<Integer> year,
      MoneyUnit unit,
      List<String> gaps) {

    public Source {
      gaps = List.copyOf(gaps);
    }
  }

  /** Whether it says what this entry was last year. */
  public boolean knows(FactKey key) {
    return figures.containsKey(key) || lists.contains(key.path());
  }
}
