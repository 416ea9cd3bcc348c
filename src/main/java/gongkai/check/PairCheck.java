package gongkai.check;

import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Wording.Pairing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is spent under one 科目 was not received under another of the same 类: a code was not mistyped.
 */
final class PairCheck implements Check {

  private static final CheckRule RULE =
      new CheckRule(
          "数据-收支科目",
          "数据",
          "一个科目有支出而没有收入，不会正好是同类另一个科目有收入而没有支出（科目代码没有写错）",
          "合理",
          Severity.WARNING,
          "公开要求");

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    Pairing pairing = pack.wording().pairing();
    SortedMap<String, BigDecimal> income = amounts(pack, statement, pairing.income());
    SortedMap<String, BigDecimal> spending = amounts(pack, statement, pairing.spending());
    boolean opened =
        pairing.openings().stream()
            .map(pack.refs()::parse)
            .flatMap(ref -> statement.number(ref).stream())
            .anyMatch(amount -> amount.signum() != 0);
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, BigDecimal> spent : spending.entrySet()) {
      if (!income.containsKey(spent.getKey())) {
        income.entrySet().stream()
            .filter(received -> !spending.containsKey(received.getKey()))
            .filter(received -> isSameClass(pairing, received.getKey(), spent.getKey()))
            // What was left over from last year is spent without income: only the sum tells then.
            .filter(received -> !opened || received.getValue().equals(spent.getValue()))
            .findFirst()
            .ifPresent(received -> findings.add(finding(pack, statement, spent, received)));
      }
    }
    return List.of(CheckResult.of(RULE, spending.size(), findings));
  }

  private static boolean isSameClass(Pairing pairing, String one, String other) {
    return one.startsWith(other.substring(0, pairing.classDigits()));
  }

  /** What stands in this column of the rows of the deepest 科目, if it is not zero. */
  private static SortedMap<String, BigDecimal> amounts(
      Pack pack, Statement statement, String cells) {
    CellRef first = ((Ref.Cell) pack.refs().parse(cells)).cell();
    SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    List<String> codes = List.copyOf(statement.tables().get(first.table()).subjects());
    int deepest = codes.stream().mapToInt(String::length).max().orElse(0);
    for (String code : codes) {
      Ref ref = new Ref.Cell(new CellRef(first.table(), code, first.column()));
      Optional<BigDecimal> amount = statement.number(ref);
      if (code.length() == deepest && amount.filter(some -> some.signum() != 0).isPresent()) {
        amounts.put(code, amount.get());
      }
    }
    return amounts;
  }

  private static Finding finding(
      Pack pack,
      Statement statement,
      Map.Entry<String, BigDecimal> spent,
      Map.Entry<String, BigDecimal> received) {
    CellNames names = new CellNames(pack, statement);
    return Finding.warning(
        RULE.id(),
        place(statement, spent.getKey()),
        "科目 "
            + spent.getKey()
            + " 有支出 "
            + names.figure(Optional.of(spent.getValue()), false)
            + "，没有收入；同类的 "
            + received.getKey()
            + " 有收入 "
            + names.figure(Optional.of(received.getValue()), false)
            + "，没有支出",
        "看看是不是同一个科目，有一处代码写错了；没有写错就不用改。");
  }

  private static Place place(Statement statement, String code) {
    return statement.data().all().stream()
        .filter(fact -> fact.key().subject().equals(code))
        .map(Fact::place)
        .findFirst()
        .orElse(Place.file(statement.data().file()));
  }
}
