package gongkai.compose;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.Sample;
import gongkai.compose.Composer.Purpose;
import gongkai.derive.Statement;
import gongkai.pack.PackException;
import org.junit.jupiter.api.Test;

class WatermarkTest {

  @Test
  void the_words_of_a_draft_never_come_out_of_a_final_report_whatever_the_templates_say() {
    Statement statement = Sample.derive(Sample.with("保管本县档案。", "仅供内部审核。"));
    Composer composer = new Composer(Sample.PACK);

    assertThatThrownBy(() -> composer.compose(statement, Purpose.FINAL))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("仅供内部审核");
    assertThatCode(() -> composer.compose(statement, Purpose.DRAFT)).doesNotThrowAnyException();
  }
}
