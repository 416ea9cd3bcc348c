package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.RandomYear;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.derive.PrintedTables;
import gongkai.derive.PriorFigures;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.PriorYear;
import gongkai.sheet.Paper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Last year's public tables give the same prior figures as the data file they were made of. */
class PriorTablesTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static PriorYear prior(PrintedTables tables) {
    return PriorFigures.of(Sample.PACK.schema(), Sample.PACK, tables);
  }

  private static Map<String, Paper> papers(Statement statement) {
    return new TableBook(statement, MoneyUnit.YUAN, 2).papers();
  }

  private static Checked<PrintedTables> print(Map<String, Paper> papers) {
    return Intake.print(Sample.PACK, List.of(Paper.grid("去年.xlsx", List.copyOf(papers.values()))));
  }

  private static Map<String, BigDecimal> values(Map<FactKey, Fact.Money> facts) {
    Map<String, BigDecimal> values = new TreeMap<>();
    facts.forEach((key, fact) -> values.put(key.toString(), fact.yuan()));
    return values;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tables_and_the_data_behind_them_say_the_same_of_last_year(long seed) {
    Statement statement = Deriver.derive(Sample.PACK, RandomYear.of(seed)).value().orElseThrow();
    PriorYear entered = prior(PrintedTables.of(statement));
    PriorYear printed = prior(print(papers(statement)).value().orElseThrow());

    assertThat(values(printed.figures()))
        .isEqualTo(values(entered.figures()))
        .hasSizeGreaterThan(8);
    assertThat(values(printed.openings())).isEqualTo(values(entered.openings()));
    assertThat(printed.lists())
        .isEqualTo(entered.lists())
        .containsExactly("收支说明/一般公共预算财政拨款支出/分类/上年决算");
    assertThat(printed.source().gaps()).isEmpty();
    assertThat(printed.source().year()).isEqualTo(entered.source().year());
    assertThat(printed.source().name()).isEqualTo(entered.source().name());
  }

  @Test
  void a_class_without_the_subjects_below_it_is_read_all_the_same() {
    Map<String, Paper> papers = papers(Sample.derive(Sample.TEXT));
    Paper table = papers.get("一般公共支出表");
    table.removeRow(table.rowOf("2012604"));
    table.removeRow(table.rowOf("20126"));

    PriorYear prior = prior(print(papers).value().orElseThrow());

    assertThat(values(prior.figures()))
        .containsEntry("收支说明/一般公共预算财政拨款支出/分类/201/上年决算", new BigDecimal("1150000.55"));
  }

  @Test
  void a_cell_that_cannot_be_read_is_a_gap_and_not_zero() {
    Map<String, Paper> papers = papers(Sample.derive(Sample.TEXT));
    Paper table = papers.get("一般公共支出表");
    table.put(table.rowOf("201"), 2, "见附注");

    PriorYear prior = prior(print(papers).value().orElseThrow());

    assertThat(prior.source().gaps()).containsExactly("公开05表 201 一般公共服务支出‘小计’");
    assertThat(prior.knows(new FactKey("收支说明/一般公共预算财政拨款支出/分类/上年决算", "201"))).isFalse();
    assertThat(prior.knows(new FactKey("收支说明/一般公共预算财政拨款支出/分类/上年决算", "221"))).isTrue();
  }

  @Test
  void without_year_and_name_the_tables_are_read_all_the_same() {
    Map<String, Paper> papers = papers(Sample.derive(Sample.TEXT));
    papers
        .values()
        .forEach(paper -> paper.put(2, 0, "").texts(text -> text.equals("2024年度") ? "" : text));

    PriorYear prior = prior(print(papers).value().orElseThrow());

    assertThat(prior.source().year()).isEmpty();
    assertThat(prior.source().name()).isEmpty();
    assertThat(prior.figures().get(FactKey.of("收支说明/收支总体/上年总计")).yuan())
        .isEqualByComparingTo("1280501.00");
  }
}
