package gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The office program, for looking at what was made; tests skip visibly where it is missing. */
public final class LibreOffice {

  private LibreOffice() {}

  /**
   * Converts files, and waits.
   *
   * @param folder of its own profile and log
   * @param format as {@code --convert-to} wants it
   * @param out where the converted files go
   * @param minutes how long it may take
   */
  public static void convert(Path folder, String format, Path out, List<Path> files, int minutes)
      throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", out.toString()));
    files.forEach(file -> command.add(file.toString()));
    assertThat(start(folder, command).waitFor(minutes, TimeUnit.MINUTES)).isTrue();
  }

  private static Process start(Path folder, List<String> command) {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("log").toFile())
          .start();
    } catch (IOException e) {
      assumeTrue(false, "未安装 LibreOffice：" + e.getMessage());
      throw new IllegalStateException(e);
    }
  }
}
