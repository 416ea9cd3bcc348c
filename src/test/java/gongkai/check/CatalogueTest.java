package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.check.CheckResult.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue of checks; {@code -Dupdate=true} rewrites docs/checks.md. */
class CatalogueTest {

  private static final Path DOCUMENT = Path.of("docs/checks.md");
  private static final List<CheckRule> CATALOGUE = Checks.catalogue(Sample.PACK);

  @Test
  void the_document_says_what_the_catalogue_says() throws IOException {
    String text = document();
    if (Boolean.getBoolean("update")) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(DOCUMENT).as("stale: run mvn test -Dupdate=true").hasContent(text);
  }

  private static String document() {
    StringBuilder text = new StringBuilder();
    text.append("# 核对目录\n\n");
    text.append("由 `CatalogueTest` 从程序和 `templates/")
        .append(Sample.PACK.id())
        .append("` 生成，不要手改；改了勾稽、要填或表样以后用 `-Dupdate=true` 重新生成。\n\n");
    text.append("共 ").append(CATALOGUE.size()).append(" 项。级别是不符时的级别；金额单位为万元时，尾数误差只作提示。\n\n");
    text.append("种类：相等 同一个数印在两处，一分不差；和等 各数之和，元为单位时一分不差，");
    text.append("万元为单位时允许 0.005×(n+1)；不大于 左边不大于右边；");
    text.append("同有 两边同为 0 或同不为 0；有则有 左边有数右边也要有；");
    text.append("非负 不小于 0；为零 不能有数；合理 数的大小合乎常情。\n");
    String group = "";
    for (CheckRule rule : CATALOGUE) {
      if (!rule.group().equals(group)) {
        group = rule.group();
        text.append("\n## ").append(group).append("\n\n");
        text.append("| 编号 | 公式 | 种类 | 级别 | 依据 |\n|---|---|---|---|---|\n");
      }
      List<String> cells =
          List.of(rule.id(), rule.formula(), rule.kind(), rule.severity().label(), rule.basis());
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return text.toString();
  }

  @Test
  void no_two_checks_have_one_id() {
    assertThat(CATALOGUE).extracting(CheckRule::id).doesNotHaveDuplicates();
  }

  @Test
  void every_check_of_the_catalogue_has_a_result_in_its_order() {
    CheckReport report = Checks.run(Sample.PACK, Sample.derive(Sample.TEXT));

    assertThat(report.results()).extracting(CheckResult::rule).isEqualTo(CATALOGUE);
    assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(CATALOGUE.size());
  }

  @Test
  void a_finding_bears_the_id_of_its_check() {
    CheckReport report =
        Checks.run(Sample.PACK, Sample.derive(Sample.with("1200000.55", "1200000.56")));

    assertThat(report.results())
        .allSatisfy(
            result ->
                assertThat(result.findings())
                    .allMatch(finding -> finding.code().equals(result.rule().id())));
    assertThat(report.counts().get(State.FAILED)).isEqualTo(3);
    assertThat(report.counts().get(State.NOT_CHECKED)).isEqualTo(5);
  }

  @Test
  void a_failed_relation_shows_the_figures_that_do_not_hold_first() {
    CheckResult failed =
        Checks.run(Sample.PACK, Sample.derive(Sample.with("1200000.55", "1200000.56")))
            .results()
            .stream()
            .filter(result -> result.rule().id().equals("01-5"))
            .findFirst()
            .orElseThrow();

    assertThat(failed.figures())
        .containsExactly("公开01表行次31“总计” 1280501.01元≠公开01表行次62“总计” 1280501.00元");
  }

  @Test
  void without_data_nothing_is_passed_and_every_check_says_why() {
    CheckReport report = Checks.none(Sample.PACK, "没有数据");

    assertThat(report.results())
        .hasSameSizeAs(CATALOGUE)
        .allMatch(result -> result.state() == State.NOT_CHECKED)
        .allMatch(result -> result.reason().equals("没有数据"));
    assertThat(report.summary())
        .isEqualTo("核对 " + CATALOGUE.size() + " 项：通过 0，未通过 0，不适用 0，未核对 " + CATALOGUE.size());
  }

  @Test
  void without_a_catalogue_the_summary_claims_nothing() {
    assertThat(new CheckReport(List.of()).summary()).isEqualTo("没有核对");
  }
}
