package gongkai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void what_is_put_in_is_not_looked_at_again() {
    Words words = new Words(Map.of("单位名称", "<年度>局", "年度", "2024"));
    assertThat(words.in("<单位名称><年度>年度决算")).isEqualTo("<年度>局2024年度决算");
  }

  @Test
  void an_unknown_word_stays_as_it_is() {
    assertThat(new Words(Map.of()).in("a <b> c")).isEqualTo("a <b> c");
  }
}
