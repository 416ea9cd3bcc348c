package gongkai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static final NumberStyle TEXT = new NumberStyle(2, true, false, "0");
  private static final NumberStyle TRIMMED = new NumberStyle(2, false, true, "0");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00|0",
        "50.00|0.01",
        "49.99|0.00",
        "18645700.00|1,864.57",
        "12345678901234.56|1,234,567,890.12",
        "-1234500.00|-123.45",
        "-12345000.00|-1,234.50",
        "9999950.00|1,000.00"
      })
  void yuan_become_wan_half_up_with_commas(String yuan, String printed) {
    assertThat(Numbers.wan(new BigDecimal(yuan), TEXT)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"32765000,3276.5", "30689700,3068.97", "11760000,1176", "1000000000,100000", "0,0"})
  void trailing_zeros_are_cut_where_the_pack_says_so(String yuan, String printed) {
    assertThat(Numbers.wan(new BigDecimal(yuan), TRIMMED)).isEqualTo(printed);
  }
}
