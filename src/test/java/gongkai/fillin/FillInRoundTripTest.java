package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.finding.Checked;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a workbook is read from it again, to the last character. */
class FillInRoundTripTest {

  private static final FactKey REASON = FactKey.of("收支说明/收支总体/增减原因");
  private static final FactKey DUTIES = FactKey.of("概况/职责");
  private static final FactKey USE = new FactKey("收支说明/一般公共预算财政拨款支出/分类/主要用于", "201");

  @TempDir private Path folder;

  static List<String> examples() {
    return Examples.FILES;
  }

  private YearData roundTrip(YearData data) throws IOException {
    Path path = Files.write(folder.resolve("单位.xlsx"), Filled.bytes(Optional.of(data)));
    Checked<YearData> read = Filled.read(path, "单位.xlsx");
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_examples_stay_as_they_are(String file) throws IOException {
    YearData data = Examples.read(file);

    assertThat(Filled.content(roundTrip(data))).isEqualTo(Filled.content(data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-无",
        "@科室",
        "'单引号",
        "a: b",
        "有“引号”和\"引号\"",
        "井 # 号",
        "007",
        "1.50",
        "1/2",
        "2025-08-01",
        "TRUE",
        "#REF!",
        "_x0041_",
        "<b>&amp;</b>",
        "100%、50％",
        "𠮷林",
        "没有　空　格",
        "[]收入",
        "-"
      })
  void odd_words_stay_words(String words) throws IOException {
    YearData data = with(words);

    YearData read = roundTrip(data);

    assertThat(read.words(REASON)).containsExactly(words);
    assertThat(read.words(USE)).containsExactly(words);
    assertThat(read.words(DUTIES)).containsExactly(words, "第二段", words);
    assertThat(Filled.content(read)).isEqualTo(Filled.content(data));
  }

  private static YearData with(String words) {
    YearData data = Filled.sample(Sample.TEXT);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    Place nowhere = Place.file("");
    facts.put(REASON, new Fact.Words(REASON, List.of(words), nowhere));
    facts.put(USE, new Fact.Words(USE, List.of(words), nowhere));
    facts.put(DUTIES, new Fact.Words(DUTIES, List.of(words, "第二段", words), nowhere));
    return new YearData("单位.yaml", data.unit(), facts, data.stated());
  }

  @Test
  void a_great_many_rows_and_paragraphs_find_room() throws IOException {
    YearData data = Filled.sample(Sample.TEXT);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    Place nowhere = Place.file("");
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      FactKey key = new FactKey("收入/其他收入", String.valueOf(2_010_000 + i));
      facts.put(key, new Fact.Money(key, new BigDecimal(i + ".01"), nowhere));
      paragraphs.add("第" + i + "段");
    }
    facts.put(DUTIES, new Fact.Words(DUTIES, paragraphs, nowhere));
    YearData big = new YearData("单位.yaml", data.unit(), facts, data.stated());

    assertThat(Filled.content(roundTrip(big))).isEqualTo(Filled.content(big));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.01",
        "0.10",
        "1000000.55",
        "999999999999.99",
        "99999999999999.99",
        "123456789012345.00"
      })
  void figures_stay_exact(String figure) throws IOException {
    YearData data = Filled.sample(Sample.with("其他收入: 500.45", "其他收入: " + figure));

    assertThat(Filled.content(roundTrip(data))).isEqualTo(Filled.content(data));
  }

  @Test
  void codes_keep_the_zeros_before_them() throws IOException {
    YearData data = Filled.sample(Sample.TEXT.replace("2210201", "0010201"));

    assertThat(roundTrip(data).facts()).containsKey(new FactKey("收入/其他收入", "0010201"));
    assertThat(Filled.content(roundTrip(data))).isEqualTo(Filled.content(data));
  }

  @Test
  void figures_in_ten_thousands_keep_six_decimals() throws IOException {
    YearData data =
        Filled.sample(
            Sample.with("金额单位: 元", "金额单位: 万元").replace("其他收入: 500.45", "其他收入: 123456789.123456"));

    assertThat(Filled.content(roundTrip(data))).isEqualTo(Filled.content(data));
  }

  @Test
  void stated_figures_keep_their_order_and_writing() throws IOException {
    YearData data =
        Filled.sample(
            Sample.TEXT
                + """
                列示数:
                  公开09表: {7: 14965}
                  公开05表: {合计: {1: 1230000.55, 基本支出: 1080000.55}, "201": {小计: 1150000.55}}
                  收支总表: {31: 1280501.00}
                """);

    YearData read = roundTrip(data);

    assertThat(Filled.content(read)).isEqualTo(Filled.content(data));
    assertThat(read.stated().stream().map(StatedFigure::table).distinct())
        .containsExactly("公开09表", "公开05表", "收支总表");
  }

  @Test
  void the_same_data_give_the_same_bytes() throws Exception {
    Optional<YearData> data = Optional.of(Examples.read(Examples.FILES.get(0)));
    byte[] first = Filled.bytes(data);

    assertThat(Filled.bytes(data)).isEqualTo(first);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("dcterms:created", "dcterms:modified");
      }
    }
  }
}
