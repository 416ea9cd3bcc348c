package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.sheet.Paper;
import gongkai.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose table it is, of which year and in which unit is found however the caption is written. */
class CaptionReaderTest {

  private static final CaptionReader READER =
      new CaptionReader(Sample.PACK.intake().orElseThrow().words());

  private static Caption read(Object... cells) {
    Sheet sheet = Paper.grid("表.xlsx", List.of(new Paper("表").add(cells))).sheets().get(0);
    return READER.read(sheet);
  }

  private static String text(Optional<Caption.Words> words) {
    return words.map(Caption.Words::text).orElse("∅");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          部门名称：甲县民政局            | 甲县民政局   | ∅    | ∅
          部门名称:甲县民政局 2024年度 金额单位:万元 | 甲县民政局 | 2024 | 万元
          编制单位 ：甲县民政局　　　单位：元（列至角分） | 甲县民政局 | ∅ | 元
          单位：甲县民政局　2024年度　单位：元 | 甲县民政局 | 2024 | 元
          单位：万元                     | ∅           | ∅    | 万元
          金额单位：人民币万元             | ∅           | ∅    | 万元
          单位：千元                     | ∅           | ∅    | 千元
          （单位：万元）                  | ∅           | ∅    | 万元
          部 门 名 称：甲县（本级）         | 甲县（本级）  | ∅    | ∅
          甲县民政局2024年度收入决算表      | ∅           | 2024 | ∅
          ２０２４年度                    | ∅           | 2024 | ∅
          二〇二四年度                    | ∅           | 2024 | ∅
          2024年部门决算公开表            | ∅           | 2024 | ∅
          填报日期：2025年8月20日         | ∅           | ∅    | ∅
          部门名称：                     | ∅           | ∅    | ∅
          """)
  void a_caption(String text, String name, String year, String money) {
    Caption caption = read(text);

    assertThat(text(caption.name())).isEqualTo(name);
    assertThat(text(caption.year())).isEqualTo(year);
    assertThat(text(caption.money())).isEqualTo(money);
  }
}
