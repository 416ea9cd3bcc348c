package gongkai.check;

import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No figure of a list by 科目 is ten thousand times smaller or greater than its neighbours: 元 and 万元
 * are not confused.
 */
final class NeighbourCheck implements Check {

  private static final CheckRule RULE =
      new CheckRule("单位-相邻", "数据", "同一列里的数没有小到或大到相差一万倍（元和万元没有写混）", "合理", Severity.WARNING, "公开要求");
  private static final BigDecimal FACTOR = BigDecimal.valueOf(5_000);

  /** A middle figure says something only if it is one of several. */
  private static final int LEAST_MEMBERS = 4;

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    CellNames names = new CellNames(pack, statement);
    List<Finding> findings = new ArrayList<>();
    int looked = 0;
    for (List<Fact.Money> list : lists(statement)) {
      if (list.size() >= LEAST_MEMBERS) {
        looked += list.size();
        BigDecimal middle = middle(list);
        list.stream()
            .filter(fact -> isFarFrom(middle, fact.yuan().abs()))
            .forEach(fact -> findings.add(finding(statement, names, fact, middle)));
      }
    }
    return List.of(CheckResult.of(RULE, looked, findings));
  }

  /** The amounts other than zero that stand in one column of one list. */
  private static Iterable<List<Fact.Money>> lists(Statement statement) {
    Map<String, List<Fact.Money>> lists = new LinkedHashMap<>();
    for (Fact fact : statement.data().all()) {
      if (fact instanceof Fact.Money money
          && money.yuan().signum() != 0
          && !money.key().subject().isEmpty()) {
        lists.computeIfAbsent(money.key().path(), path -> new ArrayList<>()).add(money);
      }
    }
    return lists.values();
  }

  private static BigDecimal middle(List<Fact.Money> list) {
    return list.stream().map(fact -> fact.yuan().abs()).sorted().toList().get(list.size() / 2);
  }

  private static boolean isFarFrom(BigDecimal middle, BigDecimal amount) {
    return middle.compareTo(amount.multiply(FACTOR)) >= 0
        || amount.compareTo(middle.multiply(FACTOR)) >= 0;
  }

  private static Finding finding(
      Statement statement, CellNames names, Fact.Money fact, BigDecimal middle) {
    String than = fact.yuan().abs().compareTo(middle) < 0 ? "小" : "大";
    return Finding.warning(
        RULE.id(),
        fact.place(),
        "这个数是 "
            + names.figure(Optional.of(fact.yuan()), false)
            + "，比同一列的数（中间的是 "
            + names.figure(Optional.of(middle), false)
            + "）"
            + than
            + "几千倍以上",
        "本文件的金额单位是" + statement.data().unit().label() + "，看看是不是写成了另一种单位。");
  }
}
