package gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpotTest {

  @Test
  void a_cell_is_named_as_excel_names_it() {
    assertThat(Spot.cell(0, "收入", 4, 2).label()).isEqualTo("“收入”表 C5 格");
    assertThat(Spot.cell(1, "支出", 0, 26).label()).isEqualTo("“支出”表 AA1 格");
    assertThat(Spot.cell(1, "支出", 9, 701).cell()).isEqualTo("ZZ10");
    assertThat(Spot.line(12).label()).isEqualTo("第12行");
    assertThat(Spot.NONE.label()).isEmpty();
  }

  @Test
  void cells_go_by_sheet_then_row_then_column() {
    assertThat(Spot.cell(0, "甲", 9, 9)).isLessThan(Spot.cell(1, "乙", 0, 0));
    assertThat(Spot.cell(0, "甲", 3, 0)).isGreaterThan(Spot.cell(0, "甲", 2, 25));
    assertThat(Spot.cell(0, "甲", 3, 2).line()).isZero();
  }

  @Test
  void the_last_of_many_sheets_comes_last() {
    Spot last = Spot.cell(499, "丙", 1_048_575, 16_383);

    assertThat(last).isGreaterThan(Spot.cell(499, "丙", 1_048_575, 16_382));
    assertThat(last).isGreaterThan(Spot.cell(108, "乙", 19_999, 0));
    assertThat(Spot.cell(108, "乙", 0, 0)).isGreaterThan(Spot.cell(107, "甲", 1_048_575, 16_383));
    assertThat(last.isKnown()).isTrue();
  }

  @Test
  void a_place_in_a_workbook_says_sheet_and_cell() {
    assertThat(new Place("单位.xlsx", Spot.cell(0, "收入", 4, 2), "收入/2010301"))
        .hasToString("单位.xlsx “收入”表 C5 格 “收入/2010301”");
  }
}
