package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gongkai.Sample;
import gongkai.check.CheckResult.State;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.rollup.RollUp;
import gongkai.rollup.RolledUp;
import gongkai.rollup.UnitYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change of a faultless data file that one check notices, and what the check says then.
 *
 * @param id of the check
 * @param base which data file: {@code 全} (the default), which has something of everything, {@code
 *     小}, the small sample, or {@code 项目}, which has self-evaluated projects
 * @param given pieces of it and what stands there instead, so that the check passes instead of
 *     having nothing to look at
 * @param lastYear the same for the small sample, which makes it last year's file; without them
 *     there is no such file
 * @param units the same for the small sample, which makes it one unit each, of which the data are
 *     the department's; without them there are none
 * @param changes further pieces and what stands there instead, so that the check notices
 * @param added to the end of the data file for the same purpose
 * @param findings all that it finds
 * @param state how it ends; need not be said where it finds something
 * @param reason why it was not checked
 */
record CheckCase(
    @JsonProperty("编号") String id,
    @JsonProperty("底") String base,
    @JsonProperty("前提") List<List<String>> given,
    @JsonProperty("上年") List<List<String>> lastYear,
    @JsonProperty("各单位") List<List<List<String>>> units,
    @JsonProperty("改") List<List<String>> changes,
    @JsonProperty("加") String added,
    @JsonProperty("结果") List<Expected> findings,
    @JsonProperty("状态") String state,
    @JsonProperty("原因") String reason) {

  private static final Path FOLDER = Path.of("src/test/resources/checks");
  private static final Map<String, String> BASES =
      Map.of(
          "全", read(FOLDER.resolve("data.yaml")),
          "小", Sample.TEXT,
          "项目", read(FOLDER.resolve("projects.yaml")));
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /**
   * A finding, as far as the user sees it.
   *
   * @param severity its label
   * @param line 0 if it has none
   * @param key what it is about
   * @param message what is wrong
   * @param advice what to do; empty for notes
   */
  record Expected(
      @JsonProperty("级别") String severity,
      @JsonProperty("行") int line,
      @JsonProperty("项") String key,
      @JsonProperty("说") String message,
      @JsonProperty("办") String advice) {

    Expected {
      advice = Optional.ofNullable(advice).orElse("");
    }

    static Expected of(Finding finding) {
      return new Expected(
          finding.severity().label(),
          finding.place().line(),
          finding.place().key(),
          finding.message(),
          finding.advice());
    }
  }

  CheckCase {
    base = Optional.ofNullable(base).orElse("全");
    given = Optional.ofNullable(given).orElse(List.of());
    lastYear = Optional.ofNullable(lastYear).orElse(List.of());
    units = Optional.ofNullable(units).orElse(List.of());
    changes = Optional.ofNullable(changes).orElse(List.of());
    added = Optional.ofNullable(added).orElse("");
    findings = Optional.ofNullable(findings).orElse(List.of());
    state = state == null ? state(findings) : state;
    reason = Optional.ofNullable(reason).orElse("");
  }

  /** Every case of every file. */
  static List<CheckCase> all() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
      List<CheckCase> cases = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        cases.addAll(
            YAML.readValue(Files.readString(file), new TypeReference<List<CheckCase>>() {}));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The faultless data. */
  Statement before() {
    return derive(edited(BASES.get(base), given));
  }

  /** The data with the change. */
  Statement after() {
    return derive(edited(edited(BASES.get(base), given), changes) + added);
  }

  private Statement derive(String text) {
    return lastYear.isEmpty()
        ? Sample.derive(text)
        : Sample.derive(text, edited(Sample.TEXT, lastYear));
  }

  /** What the checks say of these data, and of their units if there are any. */
  CheckReport report(Statement statement) {
    CheckReport report = Checks.run(Sample.PACK, statement);
    if (units.isEmpty()) {
      return report;
    }
    List<UnitYear> years =
        units.stream()
            .map(edits -> Sample.derive(edited(Sample.TEXT, edits)))
            .map(unit -> UnitYear.of(Sample.PACK, Sample.PACK.rollUp().orElseThrow(), unit))
            .toList();
    RollUp.Order order = new RollUp.Order("单位", "部门.yaml", Optional.empty(), Optional.empty());
    Checked<RolledUp> sum = RollUp.of(Sample.PACK, years, order);
    assertThat(sum.value()).as("%s", sum.findings()).isPresent();
    return report.with(Checks.ofUnits(Sample.PACK, statement, sum.value().get()));
  }

  /** How a check ends that found this: notes leave it passed. */
  private static String state(List<Expected> findings) {
    assertThat(findings).isNotEmpty();
    boolean notes =
        findings.stream().allMatch(found -> found.severity().equals(Severity.NOTE.label()));
    return (notes ? State.PASSED : State.FAILED).label();
  }

  /** Whether this check finds something here that is as grave as it says. */
  boolean finds(CheckRule rule) {
    return rule.id().equals(id)
        && findings.stream().anyMatch(found -> found.severity().equals(rule.severity().label()));
  }

  private static String edited(String text, List<List<String>> edits) {
    String result = text;
    for (List<String> edit : edits) {
      assertThat(edit).hasSize(2);
      assertThat(result).containsOnlyOnce(edit.get(0));
      result = result.replace(edit.get(0), edit.get(1));
    }
    return result;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id + " " + changes + added;
  }
}
