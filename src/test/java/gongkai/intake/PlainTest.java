package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of a text. */
class PlainTest {

  @Test
  void numbering_before_a_label_goes() {
    assertThat(Plain.label("（一）1.其中：△公务接待费")).isEqualTo("公务接待费");
    assertThat(Plain.label("30.5")).isEqualTo("305");
  }

  @Test
  void a_text_of_nothing_but_numbering_is_no_trouble() {
    assertThat(Plain.label("（一）".repeat(20_000) + "合计")).isEqualTo("合计");
  }
}
