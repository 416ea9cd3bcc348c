package gongkai.appraisal;

import gongkai.model.YearData;
import gongkai.pack.AppraisalRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a whole department is to achieve in the year (整体支出绩效目标).
 *
 * @param entries what the user entered of it
 * @param shared what the user entered for all annexes
 */
public record WholeDepartment(Entries entries, Entries shared) {

  private static final String KEY = "整体支出绩效目标";

  /** That of a report; empty if nothing of it is entered. */
  public static Optional<WholeDepartment> of(YearData data) {
    Entries annexes = Entries.of(data, AppraisalRules.ANNEXES);
    String path = annexes.path() + "/" + KEY;
    boolean given =
        data.facts().keySet().stream().anyMatch(key -> key.path().startsWith(path + "/"));
    return given
        ? Optional.of(new WholeDepartment(new Entries(data, annexes.counts(), path), annexes))
        : Optional.empty();
  }

  /** 部门名称, its code and name. */
  public String name() {
    String own = entries.text("部门名称");
    return own.isEmpty() ? shared.text("主管部门") : own;
  }

  /**
   * The sum of some entries.
   *
   * @param below where they stand, {@code 按资金来源/}
   * @param keys of the entries
   * @return empty if all are blank
   */
  public Optional<BigDecimal> sum(String below, List<String> keys) {
    return keys.stream()
        .flatMap(key -> entries.number(below + key).stream())
        .reduce(BigDecimal::add);
  }

  /** 年度绩效指标, in order. */
  public List<Indicator> indicators() {
    return entries.items("指标").stream().map(Indicator::new).toList();
  }
}
