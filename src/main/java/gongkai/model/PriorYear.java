package gongkai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Last year's figures as last year's own file gives them (上年数).
 *
 * @param file last year's file as the user named it
 * @param year 年度 of that file
 * @param unit 金额单位 of that file, which says how exact its figures are
 * @param figures by the address of the entry of this year's file that they fill
 * @param lists paths of entries by 科目 that it knows all of: a 科目 that is not among the figures had
 *     nothing
 */
public record PriorYear(
    String file, int year, MoneyUnit unit, Map<FactKey, Fact.Money> figures, Set<String> lists) {

  public PriorYear {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    lists = Set.copyOf(lists);
  }

  /** Whether it says what this entry was last year. */
  public boolean knows(FactKey key) {
    return figures.containsKey(key) || lists.contains(key.path());
  }
}
