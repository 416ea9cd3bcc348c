package gongkai.write;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Annexes;
import gongkai.Examples;
import gongkai.Sample;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataWriterTest {

  private static YearData parse(String name, String text) {
    return DataFile.parse(name, text, List.of())
        .value()
        .orElseThrow()
        .read(Sample.PACK.schema())
        .value()
        .orElseThrow();
  }

  /** Everything but the places, which differ from file to file. */
  private static List<Object> content(YearData data) {
    Place nowhere = Place.file("");
    Map<FactKey, Fact> facts = new LinkedHashMap<>();
    data.facts().forEach((key, fact) -> facts.put(key, moved(fact, nowhere)));
    List<StatedFigure> stated =
        data.stated().stream()
            .map(f -> new StatedFigure(f.table(), f.line(), f.column(), f.number(), nowhere))
            .toList();
    return List.of(data.unit(), facts, stated);
  }

  private static Fact moved(Fact fact, Place place) {
    if (fact instanceof Fact.Money money) {
      return new Fact.Money(money.key(), money.yuan(), place);
    }
    if (fact instanceof Fact.Score score) {
      return new Fact.Score(score.key(), score.points(), place);
    }
    return fact instanceof Fact.Count count
        ? new Fact.Count(count.key(), count.number(), place)
        : new Fact.Words(fact.key(), ((Fact.Words) fact).paragraphs(), place);
  }

  @ParameterizedTest
  @FieldSource("gongkai.Examples#FILES")
  void reading_what_was_written_gives_the_same_entries(String file) {
    YearData data = Examples.read(file);
    String yaml = DataWriter.yaml(data, Sample.PACK.schema(), Map.of());
    String json = DataWriter.json(data, Sample.PACK.schema());

    assertThat(content(parse("甲.yaml", yaml))).isEqualTo(content(data));
    assertThat(content(parse("甲.json", json))).isEqualTo(content(data));
    assertThat(DataWriter.yaml(parse("甲.json", json), Sample.PACK.schema(), Map.of()))
        .isEqualTo(yaml);
  }

  @Test
  void items_and_points_are_read_again_as_they_were() {
    YearData data = Annexes.data();
    String yaml = DataWriter.yaml(data, Sample.PACK.schema(), Map.of());
    String json = DataWriter.json(data, Sample.PACK.schema());

    assertThat(content(parse("甲.yaml", yaml))).isEqualTo(content(data));
    assertThat(content(parse("甲.json", json))).isEqualTo(content(data));
    assertThat(DataWriter.yaml(parse("甲.json", json), Sample.PACK.schema(), Map.of()))
        .isEqualTo(yaml);
    assertThat(yaml)
        .contains(
            """
                - 名称: 库房消防改造
                  目标:
                    年度目标: 完成三间库房改造。
                    实际完成情况: 完成一间。
                  资金:
                    - {来源: 市县区财政资金, 目标申报: 25000.00, 预算编制: 20000.00, 全年预算: 20000.00, 全年执行: 6044.00, 偏差原因: 招标流标一次，余款明年支付}
            """)
        .contains("权重: 50, 得分: 45.83, 原因: 两家收藏人未能签约，明年继续洽谈}\n");
  }

  @Test
  void wanted_blanks_are_marked_within_items_too() {
    YearData data = Annexes.data();
    String yaml =
        DataWriter.yaml(
            data,
            Sample.PACK.schema(),
            Map.of(
                FactKey.of("附件/项目/2/资金/1/预算类别"),
                "哪本预算",
                FactKey.of("附件/项目/2/实施计划"),
                "怎样实施",
                FactKey.of("附件/项目/4/名称"),
                "项目名称"));

    assertThat(yaml)
        .contains("      实施计划:  # 待填：怎样实施\n")
        .contains("        - 来源: 市县区财政资金\n          预算类别:  # 待填：哪本预算\n          目标申报: 25000.00\n")
        .contains("    - 名称:  # 待填：项目名称\n");
    assertThat(content(parse("乙.yaml", yaml))).isEqualTo(content(data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@科室",
        "- 一",
        "a: b",
        "有“引号”和\"引号\"",
        "井 # 号",
        "no",
        "1.50",
        "~",
        "{a}",
        "反\\斜",
        "'单'",
        "100%、50％",
        "&锚",
        "*别",
        "!标",
        "𠮷林",
        "一,二",
        "逗，号：冒",
        "?问"
      })
  void words_that_yaml_would_take_for_something_else_stay_words(String words) {
    YearData data = parse("甲.yaml", Sample.TEXT);
    FactKey key = FactKey.of("收支说明/收支总体/增减原因");
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    facts.put(key, new Fact.Words(key, List.of(words), Place.file("")));
    FactKey row = new FactKey("收支说明/一般公共预算财政拨款支出/分类/主要用于", "201");
    facts.put(row, new Fact.Words(row, List.of(words), Place.file("")));
    FactKey name = FactKey.of("附件/项目/1/名称");
    facts.put(name, new Fact.Words(name, List.of(words), Place.file("")));
    FactKey plan = FactKey.of("附件/项目/1/实施计划");
    facts.put(plan, new Fact.Words(plan, List.of(words, "二"), Place.file("")));
    YearData odd = new YearData("甲.yaml", data.unit(), facts, List.of());

    String yaml = DataWriter.yaml(odd, Sample.PACK.schema(), Map.of());
    String json = DataWriter.json(odd, Sample.PACK.schema());

    assertThat(parse("乙.yaml", yaml).words(key)).containsExactly(words);
    assertThat(parse("乙.yaml", yaml).words(row)).containsExactly(words);
    assertThat(parse("乙.json", json).words(key)).containsExactly(words);
    assertThat(parse("乙.yaml", yaml).words(name)).containsExactly(words);
    assertThat(parse("乙.yaml", yaml).words(plan)).containsExactly(words, "二");
  }

  @Test
  void rows_stand_on_one_line_and_wanted_blanks_are_marked() {
    YearData data = parse("甲.yaml", Sample.TEXT);
    String yaml =
        DataWriter.yaml(
            data,
            Sample.PACK.schema(),
            Map.of(
                FactKey.of("三公经费/公务接待费/增减原因"),
                "比上年增减的原因",
                new FactKey("收支说明/一般公共预算财政拨款支出/分类/增减原因", "221"),
                "为什么"));

    assertThat(yaml)
        .contains("  - {科目: \"2210201\", 一般公共预算财政拨款收入: 80000.00, 其他收入: 500.45}\n")
        .contains("    增减原因:  # 待填：比上年增减的原因\n")
        .contains(
            "      - 科目: \"221\"\n        年初预算: 0.00\n        上年决算: 80000.00\n        主要用于: 住房公积金\n"
                + "        增减原因:  # 待填：为什么\n");
    assertThat(content(parse("乙.yaml", yaml))).isEqualTo(content(data));
  }
}
