package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is known by its name and number, and no other table is taken for it. */
class TitlesTest {

  private static final Titles TITLES = new Titles(Sample.PACK, Sample.PACK.intake().orElseThrow());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          收入支出决算总表                  | 收支总表
          2024年度收入支出决算总表           | 收支总表
          甲县民政局2024年度收 入 决 算 表   | 收入表
          财政拨款收入支出决算总表            | 财政拨款总表
          一般公共预算财政拨款支出决算表       | 一般公共支出表
          财政拨款"三公"经费支出决算表        | 三公表
          部门决算公开相关信息统计表           | 信息表
          单位决算公开相关信息统计表           | 信息表
          公开03表                         | 支出表
          公开3表                          | 支出表
          公开１０表                       | 信息表
          公开02表 收入决算表（2）            | 收入表
          GK02收入决算表                    | 收入表
          项目支出决算表                    | ∅
          政府性基金预算财政拨款支出决算明细表   | ∅
          本表与公开03表相符                 | ∅
          一般公共预算财政拨款                | ∅
          公开11表                         | ∅
          目录                            | ∅
          """)
  void a_text_on_top_of_a_sheet(String text, String form) {
    assertThat(TITLES.byNumber(text, "甲县民政局").or(() -> TITLES.byName(text, "甲县民政局")).orElse("∅"))
        .isEqualTo(form);
  }
}
