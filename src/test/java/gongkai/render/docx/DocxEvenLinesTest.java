package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxEvenLinesTest {

  @ParameterizedTest
  @CsvSource({
    "科目代码, 3, 2",
    "公务用车购置费, 5, 4",
    "对附属单位补助支出, 8, 5",
    "二十二、灾害防治及应急管理支出, 14, 8",
    "一般公共预算财政拨款, 4, 4"
  })
  void a_text_of_several_lines_breaks_evenly(String text, int room, int characters) {
    int found = DocxEvenLines.characters(text, room).orElse(room);
    assertThat(found).isEqualTo(characters);
  }

  @Test
  void a_bracket_stays_with_its_words() {
    assertThat(DocxEvenLines.characters("维修（护）费", 5)).hasValue(4);
    assertThat(DocxEvenLines.characters("对企业补助（基本建设）", 8)).hasValue(6);
    assertThat(DocxEvenLines.characters("因公出国（境）费", 6)).hasValue(4);
  }

  @Test
  void what_stands_on_one_line_or_holds_figures_is_left_alone() {
    assertThat(DocxEvenLines.characters("科目代码", 4)).isEqualTo(OptionalInt.empty());
    assertThat(DocxEvenLines.characters("单价100万元以上设备", 5)).isEqualTo(OptionalInt.empty());
  }
}
