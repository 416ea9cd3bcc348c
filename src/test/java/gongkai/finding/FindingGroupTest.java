package gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

  private static final Set<String> CHECKS = Set.of("甲", "乙");

  private static Finding error(String code, int line, String message) {
    return Finding.error(code, new Place("单位.yaml", line, "键"), message, "改。");
  }

  private static List<FindingGroup> group(Finding... findings) {
    return FindingGroup.of(List.of(findings), CHECKS);
  }

  @Test
  void the_gravest_come_first() {
    Place place = new Place("单位.yaml", 1, "");
    List<FindingGroup> groups =
        group(
            Finding.note("甲", place, "一"),
            Finding.warning("甲", place, "二", "看。"),
            error("甲", 9, "三"));

    assertThat(groups)
        .extracting(found -> found.shown().get(0).severity())
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
  }

  @Test
  void of_one_check_three_are_shown_and_the_rest_named_by_line() {
    Finding[] findings =
        IntStream.rangeClosed(1, 5)
            .mapToObj(line -> error("甲", line, "第" + line + "条"))
            .toArray(Finding[]::new);

    List<FindingGroup> groups = group(findings);

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).heading()).isEmpty();
    assertThat(groups.get(0).shown()).hasSize(3);
    assertThat(groups.get(0).more()).isEqualTo("……同样的还有 2 处：第4行、第5行");
  }

  @Test
  void the_rest_without_a_line_is_named_by_key() {
    assertThat(group(error("甲", 1, ""), error("甲", 2, ""), error("甲", 3, ""), error("甲", 0, "")))
        .extracting(FindingGroup::more)
        .containsExactly("……同样的还有 1 处：键");
  }

  @Test
  void a_long_rest_is_cut_short() {
    Finding[] findings =
        IntStream.rangeClosed(1, 40)
            .mapToObj(line -> error("甲", line, "错"))
            .toArray(Finding[]::new);

    assertThat(group(findings).get(0).more()).startsWith("……同样的还有 37 处：第4行、").endsWith("、第15行等");
  }

  @Test
  void what_is_no_check_is_folded_only_if_its_words_are_the_same() {
    Finding[] different =
        IntStream.rangeClosed(1, 5)
            .mapToObj(line -> error("数据-键", line, "不认识的键" + line))
            .toArray(Finding[]::new);
    Finding[] same =
        IntStream.rangeClosed(1, 5)
            .mapToObj(line -> error("数据-键", line, "不认识的键"))
            .toArray(Finding[]::new);

    assertThat(group(different)).hasSize(5).allMatch(found -> found.rest().isEmpty());
    assertThat(group(same)).hasSize(1);
  }

  @Test
  void checks_off_by_the_same_amount_stand_under_one_heading() {
    List<FindingGroup> groups =
        group(
            error("甲", 1, "一").withCause("相差 0.01元"),
            error("乙", 2, "二").withCause("相差 0.01元"),
            error("甲", 3, "三").withCause("相差 5.00元"));

    assertThat(groups)
        .extracting(FindingGroup::heading)
        .containsExactly("以下 2 条都相差 0.01元，可能出自一处：", "");
  }

  @Test
  void of_one_cause_each_check_speaks_once_before_any_speaks_again() {
    Finding[] findings =
        IntStream.rangeClosed(1, 7)
            .mapToObj(line -> error(line == 6 ? "乙" : "甲", line, "").withCause("相差 1.00元"))
            .toArray(Finding[]::new);

    FindingGroup group = group(findings).get(0);

    assertThat(group.shown())
        .extracting(found -> found.place().line())
        .containsExactly(1, 6, 2, 3, 4);
    assertThat(group.more()).isEqualTo("……同样的还有 2 处：第5行、第7行");
  }

  @Test
  void the_rest_of_one_cause_is_named_by_check() {
    Finding[] findings =
        IntStream.rangeClosed(1, 7)
            .mapToObj(line -> error("检查" + line, line, "").withCause("相差 1.00元"))
            .toArray(Finding[]::new);

    assertThat(group(findings).get(0).more()).isEqualTo("……同样的还有 2 处：检查6、检查7");
  }
}
