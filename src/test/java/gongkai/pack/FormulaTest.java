package gongkai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource({
    "1..4, +1+2+3+4",
    "27+28+29, +27+28+29",
    "1+2-3, +1+2-3",
    "1 .. 2 + 9, +1+2+9",
    "5, +5"
  })
  void ranges_and_signs_are_understood(String text, String expected) {
    String read =
        Formula.parse(text).terms().stream()
            .map(term -> (term.minus() ? "-" : "+") + term.id())
            .collect(Collectors.joining());
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1*2", "1..", "..3", "1++2", "下级", "1 2x", "8..1", "1+5..4"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
