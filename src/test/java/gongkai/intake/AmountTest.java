package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.sheet.GridCell;
import gongkai.sheet.Paper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that were typed as texts are read as people mean them, or not at all. */
class AmountTest {

  private static GridCell cell(String text) {
    return Paper.grid("表.xlsx", List.of(new Paper("表").add(text))).sheets().get(0).cell(0, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.50       | 12.50
          ' 12. 50 '  | 12.50
          1,234,567.8 | 1234567.8
          １，２３４．５０ | 1234.50
          (12.50)     | -12.50
          （1,200）    | -1200
          －3.20      | -3.20
          −3.20       | -3.20
          ￥100       | 100
          0.00        | 0.00
          007         | 7
          """)
  void a_number(String text, String number) {
    assertThat(Amount.of(cell(text)).number().orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"———", "—", "-", "--", "－－", "/", "— —", "*", "　"})
  void nothing(String text) {
    assertThat(Amount.of(cell(text)).kind()).isEqualTo(Amount.Kind.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无",
        "12.5万元",
        "1,23.4",
        "1.2.3",
        "12%",
        "(-5)",
        "1e5",
        "+5",
        "五",
        "12-13",
        ".5",
        "5.",
        "1234567890123456",
        "1,234,567,890,123,456",
        "=A1"
      })
  void something_else(String text) {
    assertThat(Amount.of(cell(text)).kind()).isEqualTo(Amount.Kind.UNREADABLE);
  }
}
