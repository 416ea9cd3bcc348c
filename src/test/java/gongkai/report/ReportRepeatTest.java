package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.cli.Main;
import gongkai.compose.Composer.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data give the same bytes, whoever runs the program, where and when. */
class ReportRepeatTest {

  private static final List<String> SHANGHAI =
      List.of(
          "-Duser.timezone=Asia/Shanghai",
          "-Duser.language=zh",
          "-Duser.country=CN",
          "-Dfile.encoding=GBK");

  /** Half an hour off, dotless i, commas in numbers. */
  private static final List<String> ABROAD =
      List.of(
          "-Duser.timezone=America/St_Johns",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Dfile.encoding=ISO-8859-1");

  private static final List<String> ARABIC =
      List.of(
          "-Duser.timezone=Africa/Cairo",
          "-Duser.language=ar",
          "-Duser.country=EG",
          "-Dfile.encoding=UTF-8");

  @TempDir private static Path folder;

  private static final List<Map<String, byte[]>> REPORTS = new ArrayList<>();

  /** Each in a folder of its own. */
  @BeforeAll
  static void generate() {
    for (Path data : Made.examples()) {
      Path own = folder.resolve("here").resolve(data.getParent().getFileName());
      REPORTS.add(Made.generate(data, own, Purpose.FINAL));
    }
  }

  @Test
  void a_second_run_gives_the_same_bytes() {
    for (int i = 0; i < REPORTS.size(); i++) {
      Made first = Made.finals().get(i);
      assertThat(REPORTS.get(i).get("pdf")).as("%s", first).isEqualTo(first.pdf().bytes());
      assertThat(REPORTS.get(i).get("docx")).as("%s", first).isEqualTo(first.docx().bytes());
      assertThat(REPORTS.get(i).get("xlsx")).as("%s", first).isEqualTo(first.xlsx());
    }
  }

  @Test
  void another_machine_gives_the_same_bytes() throws IOException, InterruptedException {
    List<Process> machines = new ArrayList<>();
    for (List<String> settings : List.of(SHANGHAI, ABROAD, ARABIC)) {
      machines.add(start(settings, folder.resolve("machine" + machines.size())));
    }
    for (int i = 0; i < machines.size(); i++) {
      Path out = folder.resolve("machine" + i);
      assertThat(machines.get(i).waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(machines.get(i).exitValue())
          .as(Files.readString(folder.resolve("machine" + i + ".log")))
          .isZero();
      for (int report = 0; report < REPORTS.size(); report++) {
        Made made = Made.finals().get(report);
        String name = made.tree().info().title();
        assertThat(out.resolve(name + ".pdf")).hasBinaryContent(made.pdf().bytes());
        assertThat(out.resolve(name + ".docx")).hasBinaryContent(made.docx().bytes());
        assertThat(out.resolve(name + ".xlsx")).hasBinaryContent(made.xlsx());
      }
    }
  }

  private static Process start(List<String> settings, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "generate", "-o", out.toString()));
    command.addAll(List.of("--to", Made.FORMATS));
    Made.examples().forEach(data -> command.add(data.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(out.getFileName() + ".log").toFile())
        .start();
  }
}
