package gongkai.derive;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.model.CellRef;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeriverTest {

  private static final Statement STATEMENT = Sample.derive(Sample.TEXT);

  private static Optional<BigDecimal> cell(Statement statement, String table, String at) {
    String[] parts = at.split("/");
    return statement.cell(new CellRef(table, parts[0], parts[1])).flatMap(TableCell::value);
  }

  private static void assertCell(String table, String at, String yuan) {
    assertThat(cell(STATEMENT, table, at)).as("%s/%s", table, at).contains(new BigDecimal(yuan));
  }

  @Test
  void totals_are_exact_in_yuan() {
    assertCell("收支总表", "1/1", "1280000.55");
    assertCell("收支总表", "8/1", "500.45");
    assertCell("收支总表", "27/1", "1280501.00");
    assertCell("收支总表", "31/1", "1280501.00");
    assertCell("收支总表", "58/2", "1230501.00");
    assertCell("收支总表", "60/2", "50000.00");
    assertCell("收支总表", "62/2", "1280501.00");
    assertCell("财政拨款总表", "64/2", "1280000.55");
  }

  @Test
  void parents_are_the_sums_of_their_children_in_every_column() {
    assertThat(STATEMENT.tables().get("支出表").subjects())
        .containsExactly("201", "20126", "2012604", "221", "22102", "2210201");
    assertCell("支出表", "221/1", "80500.45");
    assertCell("支出表", "22102/3", "500.45");
    assertCell("一般公共支出表", "221/1", "80000.00");
    assertCell("支出表", "合计/1", "1230501.00");
  }

  @Test
  void children_in_the_next_panel_of_the_form_count_too() {
    Statement statement = Sample.derive(Sample.with("科目: \"30201\"", "科目: \"31013\""));

    assertThat(cell(statement, "基本支出表", "310/1")).contains(new BigDecimal("100000.55"));
    assertThat(cell(statement, "基本支出表", "公用经费合计/1")).contains(new BigDecimal("100000.55"));
  }

  @Test
  void a_blank_cell_is_not_zero() {
    assertThat(cell(STATEMENT, "收支总表", "2/1")).isEmpty();
    assertThat(cell(STATEMENT, "支出表", "2012604/4")).isEmpty();
    assertThat(cell(STATEMENT, "三公表", "2/1")).isEmpty();
    assertThat(cell(STATEMENT, "三公表", "金额/2")).contains(new BigDecimal("0.00"));
  }

  @Test
  void tables_without_any_amount_are_empty() {
    assertThat(STATEMENT.tables().get("基金表").isEmpty()).isTrue();
    assertThat(STATEMENT.tables().get("国资表").isEmpty()).isTrue();
    assertThat(STATEMENT.tables().get("三公表").isEmpty()).isFalse();
  }

  @Test
  void rates_are_rounded_half_up_from_the_exact_figures() {
    Figure.Share share = (Figure.Share) STATEMENT.figures().get("运行完成率");
    assertThat(share.percent(2)).isEqualTo(new BigDecimal("74.83"));
    Figure.Change change = (Figure.Change) STATEMENT.figures().get("运行增减");
    assertThat(change.direction()).isNegative();
    assertThat(change.amount()).isEqualByComparingTo("35");
    assertThat(change.rate(2)).isEqualTo(new BigDecimal("0.23"));
  }

  @Test
  void there_is_no_rate_on_a_base_of_zero() {
    Statement without = Sample.derive(Sample.with("上年总计: 1180000.55", "上年总计: 0"));
    assertThat(((Figure.Change) without.figures().get("财政拨款收入总计增减")).hasRate()).isFalse();
    assertThat(((Figure.Share) STATEMENT.figures().get("出国完成率")).exists()).isFalse();
    Statement.Member housing = STATEMENT.groups().get("支出类").get(1);
    assertThat(housing.name()).isEqualTo("住房保障支出");
    assertThat(((Figure.Share) housing.figures().get("完成率")).exists()).isFalse();
    assertThat(((Figure.Change) housing.figures().get("增减")).direction()).isZero();
  }

  @Test
  void a_total_of_the_text_is_the_sum_of_its_classes_unless_given() {
    Figure.Plain budget = (Figure.Plain) STATEMENT.figures().get("一般公共支出年初预算");
    assertThat(budget.value()).contains(new BigDecimal("1000000.00"));
    Statement given =
        Sample.derive(Sample.with("    增减原因: 人员增加\n", "    增减原因: 人员增加\n    年初预算: 1200000\n"));
    assertThat(((Figure.Plain) given.figures().get("一般公共支出年初预算")).value())
        .contains(new BigDecimal("1200000.00"));
  }

  @Test
  void a_stated_figure_stands_in_every_table_that_prints_it() {
    Statement stated = Sample.derive(Sample.TEXT + "列示数:\n  公开05表: {\"201\": {小计: 1150000.56}}\n");

    assertThat(cell(stated, "一般公共支出表", "201/1")).contains(new BigDecimal("1150000.56"));
    assertThat(cell(stated, "财政拨款总表", "33/3")).contains(new BigDecimal("1150000.56"));
    assertThat(cell(stated, "收支总表", "32/2")).contains(new BigDecimal("1150000.55"));
  }

  @Test
  void the_year_end_of_a_fund_follows_from_its_beginning_income_and_expenditure() {
    String fund =
        Sample.with("结转结余:\n", "结转结余:\n  年初结转和结余:\n    政府性基金预算财政拨款: [{科目: \"2210201\", 金额: 70}]\n")
            .replace("其他收入: 500.45}", "其他收入: 500.45, 政府性基金预算财政拨款收入: 30}")
            .replace("  其他资金:\n", "  政府性基金预算财政拨款: [{科目: \"2210201\", 项目支出: 45}]\n  其他资金:\n");
    Statement statement = Sample.derive(fund);

    assertThat(cell(statement, "基金表", "2210201/6")).contains(new BigDecimal("55.00"));
    assertThat(cell(statement, "基金表", "合计/6")).contains(new BigDecimal("55.00"));
    assertThat(cell(statement, "财政拨款总表", "30/1")).contains(new BigDecimal("70.00"));
  }
}
