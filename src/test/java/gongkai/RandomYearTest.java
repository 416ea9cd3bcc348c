package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.check.CheckResult;
import gongkai.check.Checks;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.YearData;
import gongkai.pack.Schema.Kind;
import gongkai.read.DataFile;
import gongkai.write.DataWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The random data that other tests rely on are data without a fault. */
class RandomYearTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void random_data_can_be_read_derive_and_break_no_relation(long seed) {
    YearData made = RandomYear.of(seed);
    Checked<YearData> data =
        DataFile.parse("随机.yaml", DataWriter.yaml(made, Sample.PACK.schema(), Map.of()), List.of())
            .value()
            .orElseThrow()
            .read(Sample.PACK.schema());
    assertThat(data.findings()).noneMatch(Finding::isError);
    assertThat(data.value().orElseThrow().facts().keySet())
        .containsExactlyInAnyOrderElementsOf(made.facts().keySet());

    Checked<Statement> statement = Deriver.derive(Sample.PACK, data.value().get());

    assertThat(statement.findings()).isEmpty();
    List<Finding> errors =
        Checks.run(Sample.PACK, statement.value().orElseThrow()).results().stream()
            .map(CheckResult::findings)
            .flatMap(List::stream)
            .filter(Finding::isError)
            .toList();
    assertThat(errors).isEmpty();
  }

  @Test
  void every_entry_there_is_occurs() {
    Set<String> wanted = new TreeSet<>();
    Sample.PACK
        .schema()
        .leaves("")
        .forEach(
            (path, leaf) -> {
              if (leaf.kind() == Kind.ROWS) {
                leaf.item().children().keySet().forEach(key -> wanted.add(path + "/" + key));
              } else if (leaf.kind() != Kind.STATED) {
                wanted.add(path);
              }
            });
    wanted.removeIf(path -> path.endsWith("/科目") || path.startsWith("$"));
    int stated = 0;
    for (long seed = 0; seed < 200; seed++) {
      YearData data = RandomYear.of(seed);
      data.facts().keySet().forEach(key -> wanted.remove(key.path()));
      stated += data.stated().isEmpty() ? 0 : 1;
    }
    assertThat(wanted).isEmpty();
    assertThat(stated).isBetween(20, 100);
  }
}
