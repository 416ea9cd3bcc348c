package gongkai.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the public tables are recognised in workbooks that people have, and which entries follow from
 * several tables ({@code 导入.yaml}). What the forms say themselves is not repeated here.
 *
 * @param titles other names of the tables, by key of the form
 * @param words by which parts of a sheet are recognised
 * @param synonyms other words of headers, by the form's own
 * @param columns other headers, by key of the form and 栏次
 * @param lines other labels, by key of the form and 行次
 * @param rules entries to be worked out, in this order
 */
public record IntakeMap(
    Map<String, List<String>> titles,
    Words words,
    Map<String, List<String>> synonyms,
    Map<String, Map<String, List<String>>> columns,
    Map<String, Map<String, List<String>>> lines,
    List<Rule> rules) {

  public IntakeMap {
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    synonyms = Collections.unmodifiableMap(new LinkedHashMap<>(synonyms));
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    rules = List.copyOf(rules);
  }

  /**
   * Words by which parts of a sheet are recognised.
   *
   * @param beside words that may stand beside the name of a table
   * @param continued what says that a table began on an earlier page
   * @param codes headers of the column with the 科目代码
   * @param numbers headers of the column with the 行次
   * @param labels headers of columns with names
   * @param ignored headers of columns that are not read
   * @param totals names of the first row of a table by 科目
   * @param columnNumbers what stands before the row of 栏次
   * @param none what stands for a figure where there can be none
   * @param names what stands before the unit's name
   * @param money what stands before 金额单位
   */
  public record Words(
      List<String> beside,
      List<String> continued,
      List<String> codes,
      List<String> numbers,
      List<String> labels,
      List<String> ignored,
      List<String> totals,
      List<String> columnNumbers,
      List<String> none,
      List<String> names,
      List<String> money) {

    public Words {
      beside = List.copyOf(beside);
      continued = List.copyOf(continued);
      codes = List.copyOf(codes);
      numbers = List.copyOf(numbers);
      labels = List.copyOf(labels);
      ignored = List.copyOf(ignored);
      totals = List.copyOf(totals);
      columnNumbers = List.copyOf(columnNumbers);
      none = List.copyOf(none);
      names = List.copyOf(names);
      money = List.copyOf(money);
    }
  }

  /**
   * An entry that is worked out from figures of the tables.
   *
   * @param entry path of the entry
   * @param tables keys of the forms over whose 科目 it is repeated, {@code <项>} in the terms; empty:
   *     once
   * @param amount what it is; with a total, at most
   * @param total what the entries of all 科目 add up to, dealt out in the order of the tables; empty:
   *     nothing is dealt out
   * @param optional keys of the forms that may be missing: no figures then
   */
  public record Rule(
      String entry, List<String> tables, Terms amount, String total, Set<String> optional) {

    public Rule {
      tables = List.copyOf(tables);
      optional = Collections.unmodifiableSet(new LinkedHashSet<>(optional));
    }
  }

  /** Other headers of a column. */
  public List<String> columnAliases(String form, String column) {
    return columns.getOrDefault(form, Map.of()).getOrDefault(column, List.of());
  }

  /** Other labels of a line. */
  public List<String> lineAliases(String form, String line) {
    return lines.getOrDefault(form, Map.of()).getOrDefault(line, List.of());
  }
}
