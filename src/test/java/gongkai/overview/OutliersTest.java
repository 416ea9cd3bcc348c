package gongkai.overview;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import gongkai.derive.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the unusual begins. */
class OutliersTest {

  private static final Figure NO_SHARE = Runs.share("", "");

  private static List<String> found(BatchResult run) {
    return Outliers.of(run).stream()
        .map(outlier -> outlier.number() + outlier.measure().label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1500000.00, 1000000.00, false, just 50 % is not beyond",
    "1500100.00, 1000000.00, true, a hundredth of a per cent more is",
    "499900.00, 1000000.00, true, a fall is one too",
    "1499999.99, 999999.99, false, 50.00 % as it is shown",
    "900000.00, 400000.01, false, 499 999.99 元 are not enough",
    "900000.00, 400000.00, true, 500 000.00 元 are",
    "500000.00, 0.00, true, from nothing to much",
    "499999.99, 0.00, false, from nothing to little",
    "9000000.00, '', false, last year is not known",
    "'', 9000000.00, true, this year is blank",
  })
  void against_last_year(String now, String before, boolean out, String why) {
    BatchResult run = Runs.of(List.of(Runs.made(0, "甲", Runs.change(now, before), NO_SHARE)));
    assertThat(found(run)).as(why).isEqualTo(out ? List.of("1与上年比") : List.of());
  }

  /** Shares of 10,000,000 元: from 60 per cent on, one more each, and the last. */
  private static BatchResult shares(int usual, String part, String whole) {
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < usual; i++) {
      units.add(share(i, (60 + i) + "00000.00", "10000000.00"));
    }
    units.add(share(usual, part, whole));
    return Runs.of(units);
  }

  private static UnitResult share(int index, String part, String whole) {
    return Runs.made(index, "甲" + index, Runs.change("", ""), Runs.share(part, whole));
  }

  @ParameterizedTest
  @CsvSource({
    "7800000.00, 10000000.00, false, quartiles 62 and 66: the fence is at 78",
    "7801000.00, 10000000.00, true, beyond it",
    "4900000.00, 10000000.00, false, quartiles 61 and 65: the fence is at 49",
    "4899000.00, 10000000.00, true, beyond it",
    "80000.00, 100000.00, false, beyond it by little money",
    "2499999.00, 3124998.75, false, 16 per cent beyond the median are 499 999.80 元",
    "2500000.00, 3125000.00, true, 16 per cent beyond the median are 500 000.00 元",
    "'', 10000000.00, true, a blank part is nothing",
    "100.00, '', false, without a whole there is no share",
  })
  void against_the_other_units(String part, String whole, boolean out, String why) {
    assertThat(found(shares(8, part, whole)))
        .as(why)
        .isEqualTo(out ? List.of("9与别的单位比") : List.of());
  }

  @Test
  void fewer_than_eight_units_say_nothing() {
    assertThat(found(shares(6, "9900000.00", "10000000.00"))).isEmpty();
    assertThat(found(shares(7, "9900000.00", "10000000.00"))).containsExactly("8与别的单位比");
  }

  /** Money of nine units, all but the last of which have 1,000,000 元. */
  @ParameterizedTest
  @CsvSource({
    "1000000000.00, '', 1000 times the median is not beyond",
    "1000000000.01, '100,000.00 万元', a 分 more is",
    "1000.00, '', nor is a thousandth",
    "999.99, '0.10 万元', a 分 less is",
    "0.00, '', nothing is not little",
    "'', '', a blank is not little",
  })
  void against_the_amounts_of_the_other_units(String money, String value, String why) {
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      units.add(Runs.made(i, "甲" + i, Runs.change("1000000.00", ""), NO_SHARE));
    }
    units.add(Runs.made(8, "乙", Runs.change(money, ""), NO_SHARE));
    assertThat(Outliers.of(Runs.of(units)))
        .as(why)
        .extracting(
            outlier ->
                outlier.number()
                    + outlier.title()
                    + outlier.measure().label()
                    + outlier.measure().value()
                    + outlier.measure().usual()
                    + outlier.advice())
        .isEqualTo(
            value.isEmpty()
                ? List.of()
                : List.of(
                    "9收入总计与别的单位比"
                        + value
                        + "9 个单位的中位数 100.00 万元"
                        + "先看是不是把元填成万元、万元填成元。来历：gongkai explain 数据文件 收入增减"));
  }

  @Test
  void amounts_of_seven_units_say_nothing() {
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String money = i == 0 ? "9000000000.00" : "1000000.00";
      units.add(Runs.made(i, "甲" + i, Runs.change(money, ""), NO_SHARE));
    }
    assertThat(found(Runs.of(units))).isEmpty();
  }

  /** As QUARTILE of Excel and of LibreOffice. */
  @ParameterizedTest
  @CsvSource({
    "7, 7, 7, 7",
    "1 2, 1.25, 1.5, 1.75",
    "4 1 3 2, 1.75, 2.5, 3.25",
    "-1 0 0 0 100.5, 0, 0, 0",
    "950 1 2 3 4 6 7 9, 2.75, 5, 7.5",
  })
  void quartiles_are_those_of_excel(
      String numbers, BigDecimal lower, BigDecimal median, BigDecimal upper) {
    Quartiles quartiles = Quartiles.of(Stream.of(numbers.split(" ")).map(BigDecimal::new).toList());
    assertThat(quartiles.lower()).isEqualByComparingTo(lower);
    assertThat(quartiles.median()).isEqualByComparingTo(median);
    assertThat(quartiles.upper()).isEqualByComparingTo(upper);
  }

  @Test
  void nothing_is_looked_for_without_bounds() {
    UnitResult unit = Runs.made(0, "甲", Runs.change("9000000.00", "1.00"), NO_SHARE);
    assertThat(found(Runs.of(List.of(unit)))).hasSize(1);
    assertThat(found(Runs.of(List.of(unit), Optional.empty()))).isEmpty();
  }
}
