package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.check.CheckCase.Expected;
import gongkai.check.CheckResult.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every check of the catalogue passes where nothing is wrong and finds exactly what is wrong where
 * something is; some are tried where there is nothing to check. The cases are in {@code
 * src/test/resources/checks}.
 */
class EachCheckTest {

  private static final List<CheckCase> CASES = CheckCase.all();

  @ParameterizedTest
  @FieldSource("CASES")
  void a_check_passes_until_a_change_makes_a_difference(CheckCase example) {
    CheckReport before = example.report(example.before());
    assertThat(before.findings()).isEmpty();
    assertThat(result(before, example.id()).state()).isEqualTo(State.PASSED);

    CheckResult after = result(example.report(example.after()), example.id());
    assertThat(after.findings()).extracting(Expected::of).isEqualTo(example.findings());
    assertThat(after.findings())
        .allMatch(finding -> finding.code().equals(example.id()))
        .allMatch(finding -> finding.place().file().equals("单位.yaml"));
    assertThat(after.state().label()).isEqualTo(example.state());
    assertThat(after.reason()).isEqualTo(example.reason());
  }

  private static CheckResult result(CheckReport report, String id) {
    return report.results().stream()
        .filter(result -> result.rule().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no check " + id));
  }

  @Test
  void each_check_has_a_case_in_which_it_finds_something() {
    assertThat(Checks.catalogue(Sample.PACK))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(CASES).anyMatch(example -> example.finds(rule)));
  }
}
