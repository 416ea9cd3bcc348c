package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Changes every single figure of an example by the smallest unit: a check must notice. */
class MutationTest {

  private static List<Finding> findings(YearData data) {
    var statement = Deriver.derive(Sample.PACK, data);
    return statement
        .value()
        .map(derived -> Checks.run(Sample.PACK, derived).findings())
        .orElse(statement.findings());
  }

  private static Fact changed(Fact fact, MoneyUnit unit) {
    if (fact instanceof Fact.Money money) {
      BigDecimal step = unit.toYuan(new BigDecimal("0.01"));
      return new Fact.Money(money.key(), money.yuan().add(step), money.place());
    }
    if (fact instanceof Fact.Score score) {
      return new Fact.Score(score.key(), score.points().add(new BigDecimal("0.01")), score.place());
    }
    Fact.Count count = (Fact.Count) fact;
    return new Fact.Count(count.key(), count.number() + 1, count.place());
  }

  /**
   * Figures that stand alone, so that no relation can know them: what the form asks for once (last
   * year, budgets, counts, contracts, money of projects) or bounds from one side only (三公经费 and
   * 机关运行经费 against the basic expenditure).
   */
  private static final Set<String> FREE =
      Set.of(
          "基本信息/年度",
          "三公经费",
          "政府采购",
          "机关运行经费",
          "国有资产占用",
          "收支说明",
          "预算绩效/自评/资金",
          "预算绩效/部门评价",
          "附件/整体支出绩效目标/基本信息");

  /** The first budget of a project, of which no other number of it is made. */
  private static final Set<String> FIRST = Set.of("目标申报", "预算编制");

  private static boolean isFree(FactKey key) {
    return FREE.stream().anyMatch(key::isWithin)
        || key.isWithin("附件/项目") && FIRST.stream().anyMatch(key.path()::endsWith);
  }

  @ParameterizedTest
  @FieldSource("gongkai.Examples#FILES")
  void each_figure_with_a_counterpart_is_found_when_it_is_off_by_the_smallest_unit(String file) {
    YearData data = Examples.read(file);
    List<Finding> before = findings(data);
    List<FactKey> missed = new ArrayList<>();
    for (Fact fact : data.all()) {
      if (!(fact instanceof Fact.Words)) {
        Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
        facts.put(fact.key(), changed(fact, data.unit()));
        YearData wrong = new YearData(file, data.unit(), facts, data.stated());
        if (findings(wrong).equals(before)) {
          missed.add(fact.key());
        }
      }
    }
    assertThat(missed).allMatch(MutationTest::isFree);
  }

  @Test
  void each_stated_total_is_found_when_it_is_off_by_the_smallest_unit() {
    YearData data = Examples.read("examples/restated-wan/data.json");
    List<Finding> before = findings(data);
    for (int i = 0; i < data.stated().size(); i++) {
      List<StatedFigure> stated = new ArrayList<>(data.stated());
      StatedFigure right = stated.get(i);
      BigDecimal off = right.number().add(new BigDecimal("0.01"));
      stated.set(
          i, new StatedFigure(right.table(), right.line(), right.column(), off, right.place()));
      YearData wrong = new YearData(data.file(), data.unit(), data.facts(), stated);
      assertThat(findings(wrong)).as("%s", right.place()).isNotEqualTo(before);
    }
    assertThat(data.stated()).hasSizeGreaterThan(200);
  }
}
