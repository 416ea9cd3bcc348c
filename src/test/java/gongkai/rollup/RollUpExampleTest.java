package gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.YearData;
import gongkai.pack.FigureRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five units of the example add up to the data file of the department, made by hand. */
class RollUpExampleTest {

  private static Statement made;
  private static List<Finding> findings;
  private static RolledUp sum;

  @BeforeAll
  static void add_up() throws IOException {
    made = Departments.derive(Departments.EXAMPLE.resolve("data.yaml"));
    Checked<RolledUp> rolled =
        Departments.sum(Departments.units(), Optional.of(Departments.internal()));
    findings = rolled.findings();
    sum = rolled.value().orElseThrow();
  }

  private static Map<CellRef, BigDecimal> cells(Statement statement) {
    Map<CellRef, BigDecimal> cells = new LinkedHashMap<>();
    statement
        .tables()
        .values()
        .forEach(
            table ->
                table
                    .cells()
                    .forEach(
                        (ref, cell) ->
                            cell.value().ifPresent(value -> cells.put(ref, value.setScale(2)))));
    return cells;
  }

  @Test
  void every_printed_cell_is_the_same() {
    assertThat(cells(sum.statement())).hasSizeGreaterThan(500).isEqualTo(cells(made));
  }

  /** Without those of the annex alone, which is not carried over. */
  private static Map<String, Figure> figures(Statement statement) {
    Map<String, Figure> figures = new LinkedHashMap<>(statement.figures());
    figures
        .keySet()
        .removeIf(
            name -> {
              FigureRule rule = Departments.PACK.figures().get(name);
              return rule.of().parts().stream().allMatch(part -> part.ref().startsWith("附件/"));
            });
    return figures;
  }

  @Test
  void every_figure_of_the_text_is_the_same() {
    assertThat(figures(sum.statement()))
        .hasSizeGreaterThan(80)
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(figures(made));
    assertThat(sum.statement().groups())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(made.groups());
  }

  /** The department's own file has them in its annex. */
  @Test
  void the_projects_of_the_units_are_added_up() {
    YearData data = sum.statement().data();

    assertThat(data.number(FactKey.of("预算绩效/自评/项目数"))).contains(new BigDecimal("3"));
    assertThat(data.number(FactKey.of("预算绩效/自评/等级/优"))).contains(new BigDecimal("2"));
    assertThat(data.number(FactKey.of("预算绩效/自评/等级/良"))).contains(new BigDecimal("1"));
    assertThat(data.number(FactKey.of("预算绩效/自评/资金/一般公共预算")))
        .contains(new BigDecimal("13700000.00"));
    assertThat(data.number(FactKey.of("预算绩效/自评/资金/政府性基金预算")))
        .contains(new BigDecimal("1772700.00"));
    assertThat(data.number(FactKey.of("预算绩效/部门评价/项目数"))).contains(new BigDecimal("2"));
    assertThat(data.number(FactKey.of("预算绩效/部门评价/资金/一般公共预算")))
        .contains(new BigDecimal("13700000.00"));
  }

  @Test
  void texts_are_blanks_to_be_filled_in() {
    Set<FactKey> given = sum.statement().data().facts().keySet();

    assertThat(sum.wanted())
        .containsEntry(FactKey.of("概况/职责"), "第一部分 一、职责，照三定规定写。一段一行。")
        .containsKeys(
            FactKey.of("收支说明/收支总体/增减原因"),
            new FactKey("收支说明/一般公共预算财政拨款支出/分类/主要用于", "201"),
            FactKey.of("预算绩效/部门评价/项目名称"),
            FactKey.of("国有资产占用/其他用车主要用途"))
        .hasSize(42);
    assertThat(given).doesNotContainAnyElementsOf(sum.wanted().keySet());
    assertThat(sum.statement().data().words(FactKey.of("概况/机构设置")))
        .containsExactly(
            "纳入2024年度部门决算编制范围的单位共5个：清源县工业信息化和商务局本级、清源县中小企业服务中心、"
                + "清源县工业技术推广站、清源县招商促进中心、清源县电子商务服务中心。",
            "待填写：内设机构、编制和实有人员。");
    assertThat(sum.statement().data().words(Info.SCOPE)).containsExactly("部门");
  }

  @Test
  void what_they_paid_each_other_is_told() {
    assertThat(findings.stream().map(Finding::toString))
        .contains(
            "提示 单位：内部往来（补助）60000.00元，两边都已减去："
                + "清源县工业信息化和商务局本级 对附属单位补助支出 2150599 60000.00元、"
                + "清源县电子商务服务中心 上级补助收入 2150599 60000.00元 [汇总-内部往来]",
            "提示 单位：内部往来（上缴）45000.00元，两边都已减去："
                + "清源县工业技术推广站 上缴上级支出 2011350 45000.00元、"
                + "清源县工业信息化和商务局本级 附属单位上缴收入 2159999 45000.00元 [汇总-内部往来]");
  }
}
