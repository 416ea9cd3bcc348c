package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.batch.FindingCounts.OfCode;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All findings count, though only the gravest are kept. */
class FindingCountsTest {

  private static final List<OfCode> CODES =
      List.of(
          new OfCode("01-5", Severity.ERROR, 30),
          new OfCode("04-4", Severity.ERROR, 1),
          new OfCode("01-5", Severity.WARNING, 2),
          new OfCode("02-1", Severity.NOTE, 3));

  private static UnitResult unit() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      findings.add(Finding.note("02-1", Place.file("a"), "提示"));
    }
    findings.add(Finding.warning("01-5", Place.file("a"), "警告", "看"));
    for (int i = 0; i < 30; i++) {
      findings.add(Finding.error("01-5", Place.file("a"), "错误", "改"));
    }
    findings.add(Finding.error("04-4", Place.file("b"), "错误", "改"));
    findings.add(Finding.warning("01-5", Place.file("a"), "警告", "看"));
    return new UnitResult(
        ListedUnit.found(0, Path.of("a"), "a"),
        UnitState.MADE,
        "甲局",
        2024,
        "部门",
        "某省-2024",
        FindingCounts.of(findings),
        findings,
        Map.of(),
        20,
        List.of(new WrittenFile("甲局.docx", 1, "0a")),
        List.of());
  }

  @Test
  void each_code_and_severity_is_counted_the_gravest_first() {
    assertThat(unit().counts().codes()).isEqualTo(CODES);
    assertThat(unit().findings()).hasSize(UnitResult.MOST_FINDINGS);
    assertThat(unit().counts().errors()).isEqualTo(31);
    assertThat(unit().counts().warnings()).isEqualTo(2);
    assertThat(unit().counts().notes()).isEqualTo(3);
  }

  @Test
  void a_record_for_the_next_run_keeps_all_of_it() {
    byte[] bytes = StateRecord.of("x", Map.of(), unit()).bytes();
    UnitResult again = StateRecord.read(bytes).orElseThrow().result(unit().unit());
    assertThat(again).isEqualTo(unit());
  }

  @Test
  void losing_ones_name_is_one_more_error() {
    FindingCounts more = unit().sameName(ListedUnit.found(1, Path.of("b"), "b")).counts();
    assertThat(more.errors()).isEqualTo(32);
    assertThat(more.codes().get(0)).isEqualTo(new OfCode("输出-同名", Severity.ERROR, 1));
  }
}
