package gongkai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Last year's figures as last year's own file gives them (上年数).
 *
 * @param file last year's file as the user named it
 * @param name 单位名称 in that file
 * @param year 年度 of that file
 * @param unit 金额单位 of that file, which says how exact its figures are
 * @param figures by the address of the entry of this year's file that they fill
 * @param openings what this year must begin with, by the address of this year's entry (年初数)
 * @param lists paths of entries by 科目 that it knows all of: a 科目 that is not among the figures had
 *     nothing
 */
public record PriorYear(
    String file,
    String name,
    int year,
    MoneyUnit unit,
    Map<FactKey, Fact.Money> figures,
    Map<FactKey, Fact.Money> openings,
    Set<String> lists) {

  public PriorYear {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    openings = Collections.unmodifiableMap(new LinkedHashMap<>(openings));
    lists = Set.copyOf(lists);
  }

  /** Whether it says what this entry was last year. */
  public boolean knows(FactKey key) {
    return figures.containsKey(key) || lists.contains(key.path());
  }
}
