package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gongkai} hands to Java; a stand-in for Java says it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;
  private Path home;

  private record Started(int exit, List<String> out, String err) {}

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("我的 程序"));
    Files.copy(Path.of("gongkai"), home.resolve("gongkai"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("target/gongkai.jar"), "");
    Files.writeString(home.resolve("target/gongkai.jsa"), "");
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor each in \"$@\"; do echo \"$each\"; done\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Started start(Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("gongkai").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().remove("GONGKAI_HEAP");
    builder.environment().remove("GONGKAI_JAVA");
    builder.environment().putAll(settings);
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, own) -> own + path);
    int exit = builder.start().waitFor();
    return new Started(
        exit,
        Files.readAllLines(folder.resolve("out")),
        Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
  }

  @Test
  void a_folder_with_a_blank_in_its_name_is_one_argument() throws Exception {
    Started started = start(Map.of(), "check", "某 单位.yaml");
    assertThat(started.err()).isEmpty();
    assertThat(started.out())
        .endsWith(
            "-XX:SharedArchiveFile=" + home.resolve("target/gongkai.jsa"),
            "-Dgongkai.home=" + home,
            "-jar",
            home.resolve("target/gongkai.jar").toString(),
            "check",
            "某 单位.yaml");
  }

  @Test
  void a_batch_has_a_heap_for_its_threads_or_as_told() throws Exception {
    assertThat(start(Map.of(), "batch", "数据").out())
        .filteredOn(each -> each.matches("-Xm[xn].*"))
        .hasSize(2)
        .allMatch(each -> each.matches("-Xm[xn]\\d+m"));
    assertThat(start(Map.of("GONGKAI_HEAP", "2g"), "batch", "数据").out())
        .filteredOn(each -> each.matches("-Xm[xn].*"))
        .containsExactly("-Xmx2g");
  }

  @Test
  void what_is_no_size_is_refused() throws Exception {
    for (String heap : List.of("许多", "1024", "1t", "0m", "1g -version")) {
      Started started = start(Map.of("GONGKAI_HEAP", heap), "batch", "数据");
      assertThat(started.exit()).isEqualTo(2);
      assertThat(started.out()).isEmpty();
      assertThat(started.err())
          .isEqualTo("错误 GONGKAI_HEAP 是“" + heap + "”，不是内存的大小。怎么办：写成 512m 或 2g 这样的数。\n");
    }
  }

  @Test
  void options_for_a_measurement_come_after_our_own() throws Exception {
    List<String> out = start(Map.of("GONGKAI_JAVA", "-Xlog:gc -Da=b"), "batch", "数据").out();
    assertThat(out).containsSubsequence("-Xlog:disable", "-Xlog:gc", "-Da=b", "-jar");
  }
}
