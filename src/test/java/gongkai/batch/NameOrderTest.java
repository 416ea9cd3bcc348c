package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.app.Home;
import gongkai.app.OutputFormat;
import gongkai.app.ReportWorks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three units with one report name: in whatever order they are done, the first of them has it. */
class NameOrderTest {

  private static final String REPORT = Units.name(1) + "2024年度单位决算公开.docx";

  @TempDir private Path folder;
  private Path out;
  private final List<ListedUnit> units = new ArrayList<>();

  @BeforeEach
  void writeUnits() throws IOException {
    out = folder.resolve("out");
    Path one = Units.write(folder.resolve("甲.yaml"), Units.unit(1));
    Path other = Units.write(folder.resolve("乙.yaml"), Units.unit(5, 1));
    Path third = Units.write(folder.resolve("丙.xlsx"), Units.unit(6, 1));
    for (Path file : List.of(one, other, third)) {
      units.add(ListedUnit.found(units.size(), file, file.getFileName().toString()));
    }
  }

  private UnitWork work(StateFolder state, Store store, BatchOrder order) {
    return new UnitWork(new ReportWorks(Home.find(), Optional.empty()), order, "程序", state, store);
  }

  private BatchResult done(String sequence, Store store, BatchOrder order) throws IOException {
    try (StateFolder state = StateFolder.open(out).orElseThrow()) {
      UnitWork work = work(state, store == null ? state.store() : store, order);
      AtomicReferenceArray<UnitResult> results = new AtomicReferenceArray<>(3);
      for (ListedUnit unit : order.resume() ? units : List.<ListedUnit>of()) {
        results.set(unit.index(), work.before(unit).orElse(null));
      }
      for (char digit : sequence.toCharArray()) {
        ListedUnit unit = units.get(digit - '0');
        if (results.get(unit.index()) == null) {
          results.set(unit.index(), work.run(unit));
        }
      }
      return new Settlement(new UnitList(units, false, List.of()), results, work).result(out);
    }
  }

  private BatchOrder order(boolean resume) {
    return new BatchOrder(Set.of(OutputFormat.DOCX), out, false, 1, resume);
  }

  @ParameterizedTest
  @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
  void the_first_in_the_list_keeps_it(String sequence) throws IOException {
    BatchResult result = done(sequence, null, order(false));

    assertThat(result.results())
        .extracting(UnitResult::state)
        .containsExactly(UnitState.MADE, UnitState.SAME_NAME, UnitState.SAME_NAME);
    assertThat(result.results().get(2).findings().get(0).message())
        .isEqualTo("报告“" + REPORT + "”与“甲.yaml”的报告同名，没有覆盖它");
    assertThat(Sha256.of(out.resolve(REPORT)))
        .isEqualTo(result.results().get(0).files().get(0).sha256());
    assertThat(result.exit().code()).isEqualTo(1);
    BatchResult again = done("210", null, order(true));
    assertThat(again.results()).isEqualTo(result.results());
    assertThat(again.kept()).isEqualTo(1);
  }

  /** Windows and macOS take them for one file; so do we everywhere. */
  @ParameterizedTest
  @ValueSource(strings = {"012", "120", "210"})
  void names_that_differ_only_in_case_composition_width_or_blanks_are_one(String sequence)
      throws IOException {
    Units.write(folder.resolve("甲.yaml"), Units.unit(1, "Caf\u00e9 A 站"));
    Units.write(folder.resolve("乙.yaml"), Units.unit(5, "CAF\u00c9 a 站"));
    Units.write(folder.resolve("丙.xlsx"), Units.unit(6, "Cafe\u0301 Ａ站"));

    BatchResult result = done(sequence, null, order(false));

    assertThat(result.results())
        .extracting(UnitResult::state)
        .containsExactly(UnitState.MADE, UnitState.SAME_NAME, UnitState.SAME_NAME);
    assertThat(result.results().get(1).findings().get(0).message())
        .isEqualTo("报告“CAF\u00c9 a 站2024年度单位决算公开.docx”与“甲.yaml”的报告同名，没有覆盖它");
    assertThat(Sha256.of(out.resolve("Caf\u00e9 A 站2024年度单位决算公开.docx")))
        .isEqualTo(result.results().get(0).files().get(0).sha256());
    try (Stream<Path> reports = Files.list(out)) {
      assertThat(reports.filter(Files::isRegularFile))
          .as("what was written before the first came is taken away")
          .containsExactly(out.resolve("Caf\u00e9 A 站2024年度单位决算公开.docx"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
  void one_that_cannot_be_written_leaves_it_to_the_next_that_says_so(String sequence)
      throws IOException {
    byte[] refused = reportOf(units.get(0));
    Store full =
        contents -> {
          if (Arrays.equals(contents.get(REPORT), refused)) {
            throw new IOException("No space left on device");
          }
        };

    BatchResult result = done(sequence, full, order(false));

    assertThat(result.results())
        .extracting(UnitResult::state)
        .containsExactly(UnitState.UNWRITABLE, UnitState.CONTESTED, UnitState.SAME_NAME);
    assertThat(result.results().get(1).findings().get(0).message())
        .isEqualTo("“甲.yaml”也是这个单位的，但写不进；这份报告是用本文件做的");
    assertThat(result.results().get(0).findings().get(0).toString())
        .isEqualTo(
            "错误 甲.yaml：文件写不进“" + out + "” 怎么办：检查这个文件夹能否写入、磁盘是否已满、同名文件是否正在 Word 或浏览器里打开。 [输出-写不进]");
  }

  private byte[] reportOf(ListedUnit unit) {
    return new ReportWorks(Home.find(), Optional.empty())
        .make(
            unit.file().orElseThrow(),
            unit.shown(),
            new ReportWorks.Order(Set.of(OutputFormat.DOCX), out, false, false))
        .files()
        .get(REPORT);
  }
}
