package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are killed, stopped, or short of disk or memory; the rest is right all the same. */
@DisabledOnOs(OS.WINDOWS)
class BatchProcessTest {

  private static final int UNITS = 24;

  @TempDir private static Path shared;
  private static Path units;
  private static Map<String, String> undisturbed;

  @TempDir private Path folder;

  @BeforeAll
  static void runUndisturbed() throws IOException {
    units = Units.write(shared.resolve("单位"), UNITS);
    Path out = shared.resolve("out");
    assertThat(batch(out).exit()).isZero();
    undisturbed = Units.content(out);
    assertThat(undisturbed).hasSize(UNITS * 3 + 2);
  }

  private static Run batch(Path out, String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("batch", units.toString(), "-o", out.toString(), "--to", "pdf,xlsx"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Started start(String limits, List<String> java) throws IOException {
    return Started.of(
        folder.resolve("told.txt"),
        limits,
        java,
        "batch",
        units.toString(),
        "-o",
        folder.resolve("out").toString(),
        "--to",
        "pdf,xlsx",
        "--jobs",
        "2");
  }

  private static Path report(Path out, int unit) {
    return undisturbed.keySet().stream()
        .filter(name -> name.startsWith(Units.name(unit)) && name.endsWith(".pdf"))
        .map(out::resolve)
        .findFirst()
        .orElseThrow();
  }

  /** Whatever report stands there is whole; the overview tells of this run, if it came so far. */
  private void assertNothingIsDamaged(Path out) throws IOException {
    Units.content(out).entrySet().stream()
        .filter(file -> !file.getKey().startsWith(StateFolder.NAME))
        .filter(file -> !file.getKey().startsWith("汇总."))
        .forEach(file -> assertThat(undisturbed).containsEntry(file.getKey(), file.getValue()));
    if (Files.exists(out.resolve("汇总.html"))) {
      assertThat(Files.readString(out.resolve("汇总.html"))).endsWith("</html>\n");
    }
    if (Files.exists(out.resolve("汇总.xlsx"))) {
      try (XSSFWorkbook book = new XSSFWorkbook(out.resolve("汇总.xlsx").toFile())) {
        assertThat(book.getNumberOfSheets()).isPositive();
      } catch (InvalidFormatException e) {
        throw new AssertionError("汇总.xlsx", e);
      }
    }
  }

  /** Two reports that cannot be put in their place until they are released hold both threads. */
  @ParameterizedTest
  @CsvSource({"KILL, 0, 137", "KILL, 6, 137", "INT, 6, 130", "TERM, 20, 143"})
  void what_was_ended_is_resumed_as_if_nothing_had_been(String signal, int held, int exit)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    boolean killed = signal.equals("KILL");
    int remembered = held + 1; // the one between the two that are held
    int left = killed ? remembered : held + 3;
    try (HeldReports reports = HeldReports.of(List.of(report(out, held), report(out, held + 2)))) {
      Started run = start("", List.of());
      run.until(
          () ->
              Started.remembered(out) == remembered
                  && run.threadsIn("Delivery.requireReplaceable(") == 2);
      run.signal(signal);
      if (!killed) {
        run.until(() -> run.threadsIn("BatchCommand.awaitQuietly(") == 1);
        reports.release();
      }
      assertThat(run.process().waitFor()).as(run.text()).isEqualTo(exit);
      assertThat(Started.remembered(out)).isEqualTo(left);
      assertNothingIsDamaged(out);
      assertThat(Files.exists(out.resolve("汇总.html"))).isEqualTo(!killed);
      if (!killed) {
        assertThat(Files.readString(out.resolve("汇总.html")))
            .contains("<p>共 24 个单位：已生成 " + left + "，未做 " + (UNITS - left) + "。</p>");
        assertThat(run.text())
            .contains("共 24 个单位：已生成 " + left + "，未做 " + (UNITS - left) + "。")
            .contains("中断了，有 " + (UNITS - left) + " 个单位没有做；原样再运行一次并加上 --resume，接着做。");
      }
    }
    Run resumed = batch(out, "--resume");
    assertThat(resumed.exit()).as(resumed.err()).isZero();
    assertThat(resumed.out()).contains("其中 " + left + " 份报告没有变化，没有重做。");
    assertThat(Units.content(out)).isEqualTo(undisturbed);
  }

  /** No file may grow beyond what some reports need, as on a disk that is full. */
  @Test
  void what_there_is_no_room_for_is_told_and_done_once_there_is() throws Exception {
    Path out = folder.resolve("out");
    Path first = shared.resolve("out");
    List<Long> sizes;
    try (Stream<Path> files = Files.list(first)) {
      sizes =
          files
              .filter(file -> file.toString().endsWith(".pdf"))
              .map(file -> file.toFile().length())
              .sorted()
              .toList();
    }
    long blocks = sizes.get(UNITS / 2) / 512;
    long fit = sizes.stream().filter(size -> size <= blocks * 512).count();

    Started run = start("ulimit -f " + blocks, List.of());

    assertThat(run.process().waitFor()).as(run.text()).isEqualTo(1);
    assertThat(run.text())
        .contains("共 24 个单位：已生成 " + fit + "，写不进 " + (UNITS - fit) + "。")
        .contains("：文件写不进“" + out + "”。[输出-写不进]\n    怎么办：检查这个文件夹能否写入、磁盘是否已满");
    assertNothingIsDamaged(out);
    try (Stream<Path> aside = Files.list(out.resolve(".gongkai/aside"))) {
      assertThat(aside).isEmpty();
    }
    assertThat(batch(out, "--resume").exit()).isZero();
    assertThat(Units.content(out)).isEqualTo(undisturbed);
  }

  /** A disk of its own that the reports of about half the units fill. */
  @Test
  void a_full_disk_damages_nothing() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    long all;
    try (Stream<Path> files = Files.list(shared.resolve("out"))) {
      all = files.mapToLong(file -> file.toFile().length()).sum();
    }
    String size = "size=" + all / 2048 + "k";
    assumeTrue(ran("mount", "-t", "tmpfs", "-o", size, "tmpfs", out.toString()), "不能挂 tmpfs");
    try {
      Started run = start("", List.of());

      assertThat(run.process().waitFor()).as(run.text()).isEqualTo(1);
      assertThat(run.text())
          .containsPattern("共 24 个单位：已生成 \\d+，写不进 \\d+。")
          .contains("怎么办：检查这个文件夹能否写入、磁盘是否已满")
          .doesNotContain("Exception", "\tat ");
      assertNothingIsDamaged(out);
      assertThat(ran("mount", "-o", "remount,size=1g", out.toString())).isTrue();
      assertThat(batch(out, "--resume").exit()).isZero();
      assertThat(Units.content(out)).isEqualTo(undisturbed);
    } finally {
      ran("umount", out.toString());
    }
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @Test
  void little_memory_is_enough() throws Exception {
    Started run = start("", List.of("-Xmx160m"));
    assertThat(run.process().waitFor()).as(run.text()).isZero();
    assertThat(Units.content(folder.resolve("out"))).isEqualTo(undisturbed);
  }
}
