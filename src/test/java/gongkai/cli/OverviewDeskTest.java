package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OverviewDeskTest {

  @Test
  void lack_of_memory_costs_the_overview_and_nothing_else() {
    OverviewDesk.Writing greedy =
        () -> {
          throw new OutOfMemoryError("Java heap space");
        };
    assertThat(OverviewDesk.write(Path.of("报告"), greedy))
        .hasToString(
            "Optional[错误 报告：内存不够，汇总写不进"
                + " 怎么办：报告不受影响。用 GONGKAI_HEAP 多给一些内存，再用 --resume 运行一次。 [输出-写不进]]");
  }
}
