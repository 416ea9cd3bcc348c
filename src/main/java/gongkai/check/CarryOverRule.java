package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording;
import gongkai.pack.Wording.CarryOver;
import java.util.List;
import java.util.regex.Pattern;

/** A reason speaks of 结转 only if there is one. */
final class CarryOverRule implements TextRule {

  @Override
  public String id() {
    return "文字-结转";
  }

  @Override
  public String formula() {
    return "原因里提到结转的，年初或年末有结转和结余";
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return Wording.isAmong(pack.wording().carryOver().texts(), words.key());
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    CarryOver rule = pack.wording().carryOver();
    if (!Hit.contains(words, rule.words())) {
      return List.of();
    }
    Pattern speaks = Hit.pattern("(?<!无|不|未|没有)" + Hit.choice(rule.words()));
    List<Hit> hits = Hit.all(words, speaks);
    return hits.isEmpty() || exists(pack, statement, rule)
        ? List.of()
        : List.of(
            Finding.warning(
                id(),
                words.place(),
                "原因提到" + Hit.list(hits) + "，可是年初、年末都没有结转和结余：" + Hit.where(hits),
                "核对原因；确有结转，就填“结转结余”。"));
  }

  private static boolean exists(Pack pack, Statement statement, CarryOver rule) {
    return rule.figures().stream()
        .map(ref -> statement.number(pack.refs().parse(ref)))
        .anyMatch(number -> number.filter(value -> value.signum() != 0).isPresent());
  }
}
