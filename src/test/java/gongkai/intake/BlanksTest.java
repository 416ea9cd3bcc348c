package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.sheet.Paper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is left for a person to fill in: all that a report needs, and nothing that it cannot. */
class BlanksTest {

  private static Imported importOf(Consumer<Map<String, Paper>> change) {
    Map<String, Paper> papers =
        new TableBook(
                Deriver.derive(Sample.PACK, Sample.read(Sample.TEXT).value().orElseThrow())
                    .value()
                    .orElseThrow(),
                MoneyUnit.YUAN,
                2)
            .papers();
    change.accept(papers);
    return Intake.read(Sample.PACK, List.of(Paper.grid("公开表.xlsx", List.copyOf(papers.values()))))
        .value()
        .orElseThrow();
  }

  private static List<String> wanted(Imported imported) {
    return imported.wanted().keySet().stream().map(FactKey::toString).toList();
  }

  @Test
  void what_is_needed_only_with_a_number_yet_to_be_filled_in_is_wanted_too() {
    assertThat(wanted(importOf(papers -> {})))
        .contains(
            "预算绩效/自评/项目数",
            "预算绩效/自评/资金/一般公共预算",
            "预算绩效/自评/等级/优",
            "预算绩效/自评/等级/良",
            "预算绩效/部门评价/项目数",
            "预算绩效/部门评价/资金/一般公共预算",
            "预算绩效/部门评价/项目名称");
  }

  @Test
  void a_reason_is_wanted_where_last_year_is() {
    List<String> wanted = wanted(importOf(papers -> {}));

    assertThat(wanted)
        .contains(
            "收支说明/一般公共预算财政拨款支出/增减原因",
            "收支说明/一般公共预算财政拨款支出/分类/201/上年决算",
            "收支说明/一般公共预算财政拨款支出/分类/201/增减原因",
            "三公经费/增减原因",
            "三公经费/公务接待费/增减原因");
  }

  @Test
  void no_reason_is_wanted_for_what_the_unit_does_not_have() {
    List<String> with =
        wanted(
            importOf(
                papers ->
                    papers.get("信息表").put(papers.get("信息表").rowOf("5"), 2, new BigDecimal(9))));
    List<String> without =
        wanted(
            importOf(
                papers -> {
                  Paper paper = papers.get("信息表");
                  paper.put(paper.rowOf("5"), 2, "").put(paper.rowOf("6"), 2, "");
                }));

    assertThat(with).contains("机关运行经费/上年决算", "机关运行经费/增减原因");
    assertThat(without).noneMatch(key -> key.startsWith("机关运行经费"));
  }

  @Test
  void all_of_the_reception_is_domestic_so_that_nothing_is_left_for_abroad() {
    Imported imported = importOf(papers -> papers.get("三公表").put(7, 11, new BigDecimal("3210.50")));

    assertThat(imported.data().number(FactKey.of("三公经费/公务接待费/国内接待/金额")))
        .contains(new BigDecimal("3210.50"));
    assertThat(imported.data().number(FactKey.of("三公经费/公务接待费/国（境）外接待/金额")))
        .hasValueSatisfying(value -> assertThat(value).isZero());
    assertThat(wanted(imported))
        .contains("三公经费/公务接待费/国内接待/主要用于")
        .doesNotContain("三公经费/公务接待费/国（境）外接待/金额", "三公经费/公务接待费/国（境）外接待/主要用于");
  }
}
