package gongkai.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.SpreadLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxSpreadTest {

  private static XlsxSpread spread(String left, String middle, String right, Double... widths) {
    return XlsxSpread.of(
        new SpreadLine("表行", left, middle, right), 10, new XlsxWidths(List.of(widths)));
  }

  @Test
  void the_middle_text_stands_in_the_middle() {
    assertThat(spread("部门：甲", "2024年度", "单位：万元", 100.0, 100.0, 100.0, 100.0, 100.0))
        .isEqualTo(new XlsxSpread(2, 2, 3, 4));
  }

  @Test
  void a_text_takes_as_many_columns_as_it_needs() {
    assertThat(spread("部门：甲", "2024年度", "单位：万元", 60.0, 30.0, 30.0, 30.0, 30.0, 30.0, 30.0))
        .isEqualTo(new XlsxSpread(2, 2, 4, 5));
  }

  @Test
  void what_is_not_there_takes_none() {
    assertThat(spread("部门：甲", "", "单位：万元", 100.0, 100.0, 100.0))
        .isEqualTo(new XlsxSpread(2, 2, 2, 2));
    assertThat(spread("部门：甲", "", "", 100.0, 100.0, 100.0)).isEqualTo(new XlsxSpread(3, 3, 3, 3));
  }

  @Test
  void a_long_text_at_the_left_moves_the_middle_rather_than_wraps() {
    assertThat(spread("部门：" + "甲".repeat(25), "2024年度", "单位：万元", 100.0, 100.0, 100.0, 100.0, 100.0))
        .isEqualTo(new XlsxSpread(3, 3, 4, 4));
  }

  @Test
  void two_columns_are_too_few_for_three_texts() {
    assertThat(spread("甲", "乙", "丙", 100.0, 100.0).isTooNarrow()).isTrue();
    assertThat(spread("甲", "", "丙", 100.0, 100.0).isTooNarrow()).isFalse();
    assertThat(spread("甲", "", "丙", 100.0).isTooNarrow()).isTrue();
  }
}
