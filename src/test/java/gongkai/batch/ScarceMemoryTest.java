package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.app.Home;
import gongkai.app.OutputFormat;
import gongkai.app.ReportWorks;
import gongkai.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit for which there is not enough memory is done once more by itself, and told if in vain. */
class ScarceMemoryTest {

  @TempDir private Path folder;

  /** The names of reports, in the order in which they were to be written. */
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Lacks memory for the first so many reports of the second unit. */
  private BatchResult run(Error lack, int times) throws IOException {
    Path units = Units.write(folder.resolve("单位"), 3);
    ReportWorks works = new ReportWorks(Home.find(), Optional.empty());
    Path out = folder.resolve("out");
    BatchOrder order = new BatchOrder(Set.of(OutputFormat.DOCX), out, false, 1, false);
    UnitList list = UnitLists.read(units, works, out).value().orElseThrow();
    try (BatchRun run =
        BatchRun.open("程序", works, order, state -> lacking(state.store(), lack, times))
            .orElseThrow()) {
      return run.run(list, new BatchReport() {});
    }
  }

  private Store lacking(Store store, Error lack, int times) {
    return contents -> {
      String name = contents.keySet().iterator().next();
      asked.add(name.substring(0, name.indexOf("2024")));
      if (name.startsWith(Units.name(1)) && Collections.frequency(asked, Units.name(1)) <= times) {
        throw lack;
      }
      store.deliver(contents);
    };
  }

  @Test
  void it_is_done_once_more_after_the_others() throws IOException {
    BatchResult result = run(new OutOfMemoryError(), 1);

    assertThat(asked).containsExactly(Units.name(0), Units.name(1), Units.name(2), Units.name(1));
    assertThat(result.count(UnitState.MADE)).isEqualTo(3);
    assertThat(folder.resolve("out/" + Units.name(1) + "2024年度单位决算公开.docx")).exists();
  }

  @Test
  void it_is_told_if_that_does_not_help() throws IOException {
    BatchResult result = run(new OutOfMemoryError(), 2);

    assertThat(asked).hasSize(4);
    assertThat(result.results())
        .extracting(UnitResult::state)
        .containsExactly(UnitState.MADE, UnitState.FAULT, UnitState.MADE);
    assertThat(result.results().get(1).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "错误 "
                + folder.resolve("单位/乡镇0/001.xlsx")
                + "：内存不够，没有做完"
                + " 怎么办：用 GONGKAI_HEAP 多给内存（例如 GONGKAI_HEAP=1g），再用 --resume 运行一次。 [程序-内存]");
    assertThat(folder.resolve("out/" + Units.name(1) + "2024年度单位决算公开.docx")).doesNotExist();
  }

  @Test
  void what_runs_too_deep_is_a_fault_of_the_program() throws IOException {
    BatchResult result = run(new StackOverflowError(), 9);

    assertThat(asked).hasSize(3);
    assertThat(result.results().get(1).findings())
        .extracting(Finding::toString)
        .singleElement()
        .asString()
        .contains("：程序自身出错（StackOverflowError ScarceMemoryTest.java:")
        .endsWith(" 怎么办：把数据文件和这一行发给维护者。 [程序-出错]");
  }
}
