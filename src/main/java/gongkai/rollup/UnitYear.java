package gongkai.rollup;

import gongkai.derive.Statement;
import gongkai.derive.SubjectNames;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import gongkai.pack.Schema.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a department needs of one unit's year; much smaller than its statement.
 *
 * @param info who it is
 * @param amounts its figures
 * @param names the names that it gives to 科目, by address
 * @param texts addresses of its texts
 * @param digest of all its figures (校验码), whatever is taken out of {@code amounts} later
 * @param isReduced whether something was taken out
 */
public record UnitYear(
    UnitInfo info,
    Amounts amounts,
    Map<FactKey, Fact.Words> names,
    Set<FactKey> texts,
    String digest,
    boolean isReduced) {

  /**
   * Who a unit is.
   *
   * @param file its data file as the user knows it
   * @param name 单位名称
   * @param scope 口径
   * @param scopePlace where that is written
   * @param year 年度
   * @param money 金额单位
   * @param left paths of what it has that is not carried over
   */
  public record UnitInfo(
      String file,
      String name,
      String scope,
      Place scopePlace,
      int year,
      MoneyUnit money,
      Set<String> left) {}

  /** Of a statement. */
  public static UnitYear of(Pack pack, RollUpRules rules, Statement statement) {
    YearData data = statement.data();
    Map<FactKey, Fact.Words> names = new LinkedHashMap<>();
    Set<FactKey> texts = new LinkedHashSet<>();
    for (Fact fact : data.all()) {
      if (fact instanceof Fact.Words words && SubjectNames.isName(words)) {
        names.put(fact.key(), words);
      } else if (fact instanceof Fact.Words && !rules.isDropped(fact.key())) {
        texts.add(fact.key());
      }
    }
    Amounts amounts = Amounts.of(pack, rules, statement);
    UnitInfo info =
        new UnitInfo(
            data.file(),
            data.unitName(),
            String.join("", data.words(Info.SCOPE)),
            data.place(Info.SCOPE),
            data.year(),
            data.unit(),
            left(pack, rules, data));
    return new UnitYear(info, amounts, names, texts, Digest.of(info.name(), amounts), false);
  }

  private static Set<String> left(Pack pack, RollUpRules rules, YearData data) {
    Set<String> left = new LinkedHashSet<>();
    for (String path : rules.dropped()) {
      boolean stated = pack.schema().find(path).orElseThrow().kind() == Kind.STATED;
      if (stated
          ? !data.stated().isEmpty()
          : data.facts().keySet().stream().anyMatch(key -> key.isWithin(path))) {
        left.add(path);
      }
    }
    return left;
  }

  /** The same without these parts of its figures. */
  UnitYear less(Map<FactKey, BigDecimal> parts) {
    return new UnitYear(info, amounts.less(parts), names, texts, digest, !parts.isEmpty());
  }
}
